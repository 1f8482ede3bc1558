/** Capitals and towns that stand often in reports of conflict and diplomacy: names (the first is shown), state, province, latitude, longitude. Of the project's own making; coordinates to a hundredth of a degree. */
export const towns = `
Kabul|AFG|Kabul|34.53|69.17
Kandahar;Qandahar|AFG|Kandahar|31.61|65.71
Herat|AFG|Herat|34.35|62.20
Mazar-i-Sharif;Mazar-e-Sharif|AFG|Balkh|36.71|67.11
Jalalabad|AFG|Nangarhar|34.43|70.45
Kunduz|AFG|Kunduz|36.73|68.86
Lashkar Gah|AFG|Helmand|31.59|64.36
Ghazni|AFG|Ghazni|33.55|68.42
Luanda|AGO|Luanda|-8.84|13.23
Tirana|ALB||41.33|19.82
Andorra la Vella|AND||42.51|1.52
Abu Dhabi|ARE|Abu Dhabi|24.45|54.38
Dubai|ARE|Dubai|25.20|55.27
Buenos Aires|ARG||-34.60|-58.38
Yerevan|ARM||40.18|44.51
Gyumri|ARM|Shirak|40.79|43.85
Canberra|AUS|Australian Capital Territory|-35.28|149.13
Sydney|AUS|New South Wales|-33.87|151.21
Melbourne|AUS|Victoria|-37.81|144.96
Vienna|AUT||48.21|16.37
Salzburg|AUT|Salzburg|47.80|13.04
Baku|AZE||40.41|49.87
Ganja|AZE||40.68|46.36
Stepanakert;Khankendi|AZE||39.82|46.75
Shusha;Shushi|AZE||39.76|46.75
Bujumbura|BDI||-3.38|29.36
Gitega|BDI||-3.43|29.93
Brussels|BEL||50.85|4.35
Antwerp|BEL|Flanders|51.22|4.40
Porto-Novo|BEN||6.50|2.63
Cotonou|BEN||6.37|2.43
Ouagadougou|BFA||12.37|-1.53
Djibo|BFA|Sahel|14.10|-1.63
Dhaka|BGD|Dhaka|23.81|90.41
Cox's Bazar|BGD|Chittagong|21.45|91.97
Chittagong;Chattogram|BGD|Chittagong|22.36|91.78
Sofia|BGR||42.70|23.32
Manama|BHR||26.23|50.59
Nassau|BHS||25.06|-77.35
Sarajevo|BIH||43.86|18.41
Srebrenica|BIH||44.11|19.30
Banja Luka|BIH||44.77|17.19
Dayton|USA|Ohio|39.76|-84.19
Minsk|BLR||53.90|27.57
Brest|BLR||52.10|23.69
Belmopan|BLZ||17.25|-88.77
La Paz|BOL||-16.50|-68.15
Sucre|BOL||-19.03|-65.26
Brasília;Brasilia|BRA|Federal District|-15.79|-47.88
Rio de Janeiro|BRA|Rio de Janeiro|-22.91|-43.17
São Paulo;Sao Paulo|BRA|São Paulo|-23.55|-46.63
Bridgetown|BRB||13.10|-59.62
Bandar Seri Begawan|BRN||4.90|114.94
Thimphu|BTN||27.47|89.64
Gaborone|BWA||-24.65|25.91
Bangui|CAF||4.36|18.56
Ottawa|CAN|Ontario|45.42|-75.70
Toronto|CAN|Ontario|43.65|-79.38
Montreal|CAN|Quebec|45.50|-73.57
Vancouver|CAN|British Columbia|49.28|-123.12
Kananaskis|CAN|Alberta|50.92|-115.14
Bern;Berne|CHE||46.95|7.45
Geneva|CHE|Geneva|46.20|6.14
Zurich;Zürich|CHE|Zurich|47.38|8.54
Davos|CHE|Graubünden|46.80|9.84
Lausanne|CHE|Vaud|46.52|6.63
Montreux|CHE|Vaud|46.43|6.91
Bürgenstock;Burgenstock|CHE|Nidwalden|47.00|8.38
Lugano|CHE|Ticino|46.01|8.96
Santiago|CHL||-33.45|-70.67
Beijing;Peking|CHN|Beijing|39.90|116.41
Shanghai|CHN|Shanghai|31.23|121.47
Urumqi|CHN|Xinjiang|43.83|87.62
Kashgar|CHN|Xinjiang|39.47|75.99
Lhasa|CHN|Tibet|29.65|91.14
Tianjin|CHN|Tianjin|39.34|117.36
Wuhan|CHN|Hubei|30.59|114.31
Guangzhou|CHN|Guangdong|23.13|113.26
Yamoussoukro|CIV||6.83|-5.29
Abidjan|CIV||5.36|-4.01
Yaoundé;Yaounde|CMR||3.85|11.50
Bamenda|CMR||5.96|10.15
Kinshasa|COD||-4.44|15.27
Goma|COD|North Kivu|-1.66|29.22
Bukavu|COD|South Kivu|-2.51|28.84
Beni|COD|North Kivu|0.49|29.47
Bunia|COD|Ituri|1.57|30.25
Uvira|COD|South Kivu|-3.40|29.14
Rutshuru|COD|North Kivu|-1.19|29.45
Walikale|COD|North Kivu|-1.42|28.07
Lubumbashi|COD|Haut-Katanga|-11.66|27.48
Brazzaville|COG||-4.27|15.28
Bogotá;Bogota|COL||4.71|-74.07
Medellín;Medellin|COL|Antioquia|6.25|-75.56
Cali|COL|Valle del Cauca|3.45|-76.53
Cúcuta;Cucuta|COL|Norte de Santander|7.89|-72.51
Cartagena|COL|Bolívar|10.39|-75.51
Moroni|COM||-11.70|43.26
Praia|CPV||14.93|-23.51
San José;San Jose|CRI||9.93|-84.08
Havana|CUB||23.11|-82.37
Guantánamo;Guantanamo;Guantanamo Bay|CUB|Guantánamo|20.14|-75.21
Nicosia|CYP||35.17|33.36
Limassol|CYP||34.68|33.04
Prague|CZE||50.08|14.44
Berlin|DEU|Berlin|52.52|13.41
Munich|DEU|Bavaria|48.14|11.58
Hamburg|DEU|Hamburg|53.55|9.99
Frankfurt|DEU|Hesse|50.11|8.68
Bonn|DEU|North Rhine-Westphalia|50.74|7.10
Ramstein|DEU|Rhineland-Palatinate|49.45|7.55
Meseberg|DEU|Brandenburg|52.97|13.10
Copenhagen|DNK||55.68|12.57
Nuuk|DNK|Greenland|64.18|-51.72
Santo Domingo|DOM||18.49|-69.93
Algiers|DZA||36.74|3.06
Tindouf|DZA||27.67|-8.15
Quito|ECU||-0.18|-78.47
Guayaquil|ECU|Guayas|-2.17|-79.92
Cairo|EGY||30.04|31.24
Alexandria|EGY||31.20|29.92
Sharm el-Sheikh;Sharm el Sheikh;Sharm al-Sheikh|EGY|South Sinai|27.92|34.33
El Arish;al-Arish;Arish;El-Arish|EGY|North Sinai|31.13|33.80
Suez|EGY||29.97|32.55
Port Said|EGY||31.27|32.30
Asmara|ERI||15.32|38.93
Madrid|ESP||40.42|-3.70
Barcelona|ESP|Catalonia|41.39|2.17
Seville|ESP|Andalusia|37.39|-5.98
Ceuta|ESP|Ceuta|35.89|-5.32
Melilla|ESP|Melilla|35.29|-2.94
Tallinn|EST||59.44|24.75
Narva|EST||59.38|28.19
Addis Ababa|ETH||9.03|38.74
Mekelle;Mekele|ETH|Tigray|13.50|39.48
Gondar|ETH|Amhara|12.60|37.47
Bahir Dar|ETH|Amhara|11.59|37.39
Axum;Aksum|ETH|Tigray|14.12|38.72
Lalibela|ETH|Amhara|12.03|39.04
Helsinki|FIN||60.17|24.94
Suva|FJI||-18.14|178.44
Paris|FRA|Île-de-France|48.86|2.35
Marseille|FRA|Provence|43.30|5.37
Lyon|FRA|Rhône|45.76|4.84
Nice|FRA|Provence|43.71|7.26
Strasbourg|FRA|Alsace|48.57|7.75
Calais|FRA||50.95|1.86
Biarritz|FRA||43.48|-1.56
Rambouillet|FRA||48.64|1.83
Nouméa;Noumea|FRA|New Caledonia|-22.27|166.45
Libreville|GAB||0.39|9.45
London|GBR|England|51.51|-0.13
Manchester|GBR|England|53.48|-2.24
Salisbury|GBR|England|51.07|-1.79
Belfast|GBR|Northern Ireland|54.60|-5.93
Edinburgh|GBR|Scotland|55.95|-3.19
Glasgow|GBR|Scotland|55.86|-4.25
Cardiff|GBR|Wales|51.48|-3.18
Tbilisi|GEO||41.72|44.79
Gori|GEO||41.98|44.11
Tskhinvali|GEO|South Ossetia|42.23|43.97
Sukhumi|GEO|Abkhazia|43.00|41.02
Accra|GHA||5.60|-0.19
Conakry|GIN||9.64|-13.58
Banjul|GMB||13.45|-16.58
Bissau|GNB||11.86|-15.60
Malabo|GNQ||3.75|8.78
Athens|GRC||37.98|23.73
Thessaloniki|GRC||40.64|22.94
Lesbos|GRC||39.10|26.55
Guatemala City|GTM||14.63|-90.51
Georgetown|GUY||6.80|-58.16
Hong Kong|HKG||22.32|114.17
Tegucigalpa|HND||14.07|-87.19
Zagreb|HRV||45.81|15.98
Vukovar|HRV||45.35|19.00
Port-au-Prince|HTI||18.54|-72.34
Cité Soleil;Cite Soleil|HTI||18.58|-72.33
Budapest|HUN||47.50|19.04
Jakarta|IDN||-6.21|106.85
Bali|IDN|Bali|-8.41|115.19
Jayapura|IDN|Papua|-2.53|140.72
Banda Aceh|IDN|Aceh|5.55|95.32
New Delhi;Delhi|IND|Delhi|28.61|77.21
Mumbai;Bombay|IND|Maharashtra|19.08|72.88
Srinagar|IND|Jammu and Kashmir|34.08|74.80
Pahalgam|IND|Jammu and Kashmir|34.01|75.33
Jammu|IND|Jammu and Kashmir|32.73|74.86
Pulwama|IND|Jammu and Kashmir|33.87|74.90
Imphal|IND|Manipur|24.82|93.94
Amritsar|IND|Punjab|31.63|74.87
Kolkata;Calcutta|IND|West Bengal|22.57|88.36
Dublin|IRL||53.35|-6.26
Tehran;Teheran|IRN|Tehran|35.69|51.39
Isfahan;Esfahan|IRN|Isfahan|32.65|51.67
Natanz|IRN|Isfahan|33.51|51.92
Fordow;Fordo|IRN|Qom|34.88|50.99
Qom|IRN|Qom|34.64|50.88
Mashhad|IRN|Razavi Khorasan|36.26|59.62
Shiraz|IRN|Fars|29.59|52.58
Tabriz|IRN|East Azerbaijan|38.07|46.30
Bushehr|IRN|Bushehr|28.92|50.84
Bandar Abbas|IRN|Hormozgan|27.18|56.27
Zahedan|IRN|Sistan and Baluchestan|29.50|60.86
Kerman|IRN|Kerman|30.28|57.08
Baghdad|IRQ|Baghdad|33.31|44.37
Mosul|IRQ|Nineveh|36.34|43.13
Basra|IRQ|Basra|30.51|47.78
Erbil;Irbil;Arbil|IRQ|Kurdistan Region|36.19|44.01
Kirkuk|IRQ|Kirkuk|35.47|44.39
Fallujah;Falluja|IRQ|Anbar|33.35|43.78
Ramadi|IRQ|Anbar|33.42|43.30
Tikrit|IRQ|Salah al-Din|34.61|43.68
Najaf|IRQ|Najaf|32.00|44.34
Karbala|IRQ|Karbala|32.61|44.02
Sinjar|IRQ|Nineveh|36.32|41.88
Sulaymaniyah;Sulaimaniyah|IRQ|Kurdistan Region|35.56|45.43
Samarra|IRQ|Salah al-Din|34.20|43.87
Nasiriyah;Nassiriya|IRQ|Dhi Qar|31.04|46.26
Reykjavik;Reykjavík|ISL||64.15|-21.94
Jerusalem|ISR||31.77|35.21
Tel Aviv|ISR||32.09|34.78
Haifa|ISR||32.79|34.99
Ashkelon|ISR||31.67|34.57
Ashdod|ISR||31.80|34.65
Sderot|ISR||31.52|34.60
Beersheba;Be'er Sheva|ISR||31.25|34.79
Kiryat Shmona|ISR||33.21|35.57
Eilat|ISR||29.56|34.95
Majdal Shams|ISR|Golan Heights|33.27|35.77
Rome|ITA|Lazio|41.90|12.50
Milan|ITA|Lombardy|45.46|9.19
Lampedusa|ITA|Sicily|35.50|12.61
Genoa|ITA|Liguria|44.41|8.93
Kingston|JAM||18.02|-76.80
Amman|JOR||31.95|35.93
Aqaba|JOR||29.53|35.01
Tokyo|JPN||35.68|139.69
Hiroshima|JPN|Hiroshima|34.39|132.46
Osaka|JPN|Osaka|34.69|135.50
Astana;Nur-Sultan|KAZ||51.17|71.43
Almaty|KAZ||43.24|76.89
Baikonur|KAZ||45.62|63.32
Nairobi|KEN||-1.29|36.82
Mombasa|KEN||-4.04|39.66
Garissa|KEN||-0.45|39.65
Bishkek|KGZ||42.87|74.59
Osh|KGZ||40.53|72.80
Batken|KGZ|Batken|40.06|70.82
Phnom Penh|KHM||11.56|104.93
Siem Reap|KHM||13.36|103.86
Seoul|KOR||37.57|126.98
Busan|KOR||35.18|129.08
Kuwait City|KWT||29.38|47.98
Vientiane|LAO||17.98|102.63
Beirut|LBN|Beirut|33.89|35.50
Sidon|LBN|South|33.56|35.37
Tyre|LBN|South|33.27|35.20
Nabatieh;Nabatiyeh|LBN|Nabatieh|33.38|35.48
Baalbek|LBN|Baalbek-Hermel|34.01|36.21
Dahiyeh;Dahiya;Dahieh|LBN|Mount Lebanon|33.85|35.51
Naqoura|LBN|South|33.12|35.14
Khiam|LBN|Nabatieh|33.33|35.61
Monrovia|LBR||6.30|-10.80
Tripoli|LBY||32.89|13.19
Benghazi|LBY||32.12|20.09
Misrata|LBY||32.38|15.09
Sirte|LBY||31.21|16.59
Derna|LBY||32.77|22.64
Tobruk|LBY||32.08|23.96
Sabha|LBY||27.04|14.43
Colombo|LKA||6.93|79.85
Jaffna|LKA||9.66|80.01
Maseru|LSO||-29.31|27.48
Vilnius|LTU||54.69|25.28
Luxembourg City|LUX||49.61|6.13
Riga|LVA||56.95|24.11
Rabat|MAR||34.02|-6.84
Casablanca|MAR||33.57|-7.59
Marrakesh;Marrakech|MAR||31.63|-8.00
Laayoune|MAR|Western Sahara|27.15|-13.20
Chișinău;Chisinau;Kishinev|MDA||47.01|28.86
Tiraspol|MDA|Transnistria|46.84|29.63
Antananarivo|MDG||-18.88|47.51
Malé|MDV||4.18|73.51
Mexico City|MEX||19.43|-99.13
Culiacán;Culiacan|MEX|Sinaloa|24.81|-107.39
Tijuana|MEX|Baja California|32.51|-117.04
Ciudad Juárez;Ciudad Juarez|MEX|Chihuahua|31.69|-106.42
Skopje|MKD||41.99|21.43
Bamako|MLI||12.64|-8.00
Timbuktu|MLI|Timbuktu|16.77|-3.01
Gao|MLI|Gao|16.27|-0.04
Kidal|MLI|Kidal|18.44|1.41
Mopti|MLI|Mopti|14.49|-4.19
Valletta|MLT||35.90|14.51
Naypyidaw;Naypyitaw|MMR||19.76|96.08
Yangon;Rangoon|MMR||16.87|96.20
Mandalay|MMR||21.96|96.09
Lashio|MMR|Shan State|22.94|97.75
Sittwe|MMR|Rakhine|20.15|92.90
Myawaddy|MMR|Kayin|16.69|98.51
Podgorica|MNE||42.43|19.26
Ulaanbaatar;Ulan Bator|MNG||47.89|106.91
Maputo|MOZ||-25.97|32.57
Palma|MOZ|Cabo Delgado|-10.77|40.47
Pemba|MOZ|Cabo Delgado|-12.97|40.52
Nouakchott|MRT||18.08|-15.98
Port Louis|MUS||-20.16|57.50
Lilongwe|MWI||-13.96|33.77
Kuala Lumpur|MYS||3.14|101.69
Windhoek|NAM||-22.56|17.08
Niamey|NER||13.51|2.11
Agadez|NER|Agadez|16.97|7.99
Diffa|NER|Diffa|13.32|12.61
Abuja|NGA||9.08|7.40
Lagos|NGA|Lagos|6.52|3.38
Maiduguri|NGA|Borno|11.83|13.15
Kano|NGA|Kano|12.00|8.52
Kaduna|NGA|Kaduna|10.52|7.44
Jos|NGA|Plateau|9.90|8.86
Chibok|NGA|Borno|10.87|12.85
Managua|NIC||12.11|-86.24
Amsterdam|NLD|North Holland|52.37|4.90
The Hague;Hague|NLD|South Holland|52.08|4.31
Rotterdam|NLD|South Holland|51.92|4.48
Oslo|NOR||59.91|10.75
Kathmandu|NPL||27.72|85.32
Wellington|NZL||-41.29|174.78
Auckland|NZL||-36.85|174.76
Christchurch|NZL||-43.53|172.64
Muscat|OMN||23.59|58.41
Salalah|OMN||17.02|54.09
Islamabad|PAK|Islamabad|33.68|73.05
Rawalpindi|PAK|Punjab|33.57|73.02
Karachi|PAK|Sindh|24.86|67.00
Lahore|PAK|Punjab|31.52|74.36
Peshawar|PAK|Khyber Pakhtunkhwa|34.02|71.52
Quetta|PAK|Balochistan|30.18|66.98
Gwadar|PAK|Balochistan|25.13|62.33
Muzaffarabad|PAK|Azad Kashmir|34.36|73.47
Abbottabad|PAK|Khyber Pakhtunkhwa|34.17|73.22
Panama City|PAN||8.98|-79.52
Lima|PER||-12.05|-77.04
Manila|PHL||14.60|120.98
Davao;Davao City|PHL||7.19|125.46
Marawi|PHL|Lanao del Sur|8.00|124.29
Zamboanga|PHL||6.92|122.08
Port Moresby|PNG||-9.44|147.18
Warsaw|POL||52.23|21.01
Krakow;Kraków|POL||50.06|19.94
Rzeszow;Rzeszów|POL||50.04|22.00
Gdansk;Gdańsk|POL||54.35|18.65
Pyongyang|PRK||39.04|125.76
Punggye-ri|PRK|North Hamgyong|41.28|129.09
Wonsan|PRK|Kangwon|39.15|127.44
Kaesong|PRK||37.97|126.55
Panmunjom|PRK||37.96|126.68
Lisbon|PRT||38.72|-9.14
Asunción;Asuncion|PRY||-25.26|-57.58
Gaza City|PSE|Gaza Strip|31.50|34.47
Rafah|PSE|Gaza Strip|31.29|34.25
Khan Younis;Khan Yunis;Khan Yunus;Khan Younes|PSE|Gaza Strip|31.35|34.30
Jabalia;Jabaliya|PSE|Gaza Strip|31.53|34.48
Beit Lahia;Beit Lahiya|PSE|Gaza Strip|31.55|34.50
Beit Hanoun;Beit Hanun|PSE|Gaza Strip|31.54|34.54
Deir al-Balah;Deir el-Balah|PSE|Gaza Strip|31.42|34.35
Nuseirat|PSE|Gaza Strip|31.45|34.39
Ramallah|PSE|West Bank|31.90|35.20
Jenin|PSE|West Bank|32.46|35.30
Nablus|PSE|West Bank|32.22|35.26
Hebron|PSE|West Bank|31.53|35.10
Bethlehem|PSE|West Bank|31.71|35.20
Tulkarm;Tulkarem|PSE|West Bank|32.31|35.03
Jericho|PSE|West Bank|31.86|35.46
East Jerusalem|PSE||31.79|35.24
Doha|QAT||25.29|51.53
Bucharest|ROU||44.43|26.10
Constanta;Constanța|ROU||44.18|28.63
Moscow|RUS|Moscow|55.76|37.62
St Petersburg;St. Petersburg;Saint Petersburg|RUS|Saint Petersburg|59.94|30.31
Sochi|RUS|Krasnodar|43.60|39.73
Belgorod|RUS|Belgorod|50.60|36.59
Kursk|RUS|Kursk|51.73|36.19
Sudzha|RUS|Kursk|51.19|35.27
Bryansk|RUS|Bryansk|53.24|34.37
Voronezh|RUS|Voronezh|51.67|39.18
Rostov-on-Don;Rostov|RUS|Rostov|47.24|39.71
Grozny|RUS|Chechnya|43.32|45.69
Beslan|RUS|North Ossetia|43.19|44.54
Makhachkala|RUS|Dagestan|42.98|47.50
Kazan|RUS|Tatarstan|55.80|49.11
Vladivostok|RUS|Primorye|43.12|131.89
Novosibirsk|RUS|Novosibirsk|55.03|82.92
Yekaterinburg|RUS|Sverdlovsk|56.84|60.61
Novorossiysk|RUS|Krasnodar|44.72|37.77
Kaliningrad|RUS|Kaliningrad|54.71|20.51
Murmansk|RUS|Murmansk|68.97|33.08
Kigali|RWA||-1.94|30.06
Riyadh|SAU|Riyadh|24.71|46.68
Jeddah|SAU|Mecca|21.49|39.19
Mecca|SAU|Mecca|21.39|39.86
Jazan;Jizan|SAU|Jazan|16.89|42.55
Najran|SAU|Najran|17.49|44.13
Abha|SAU|Asir|18.22|42.51
Khartoum|SDN|Khartoum|15.50|32.56
Omdurman|SDN|Khartoum|15.64|32.48
Port Sudan|SDN|Red Sea|19.62|37.22
El Fasher;al-Fashir;El-Fasher;al-Fasher|SDN|North Darfur|13.63|25.35
El Geneina;Geneina|SDN|West Darfur|13.45|22.45
Nyala|SDN|South Darfur|12.05|24.88
El Obeid;El-Obeid|SDN|North Kordofan|13.18|30.22
Wad Madani|SDN|Gezira|14.40|33.52
Dakar|SEN||14.72|-17.47
Singapore|SGP||1.35|103.82
Honiara|SLB||-9.43|159.95
Freetown|SLE||8.48|-13.23
San Salvador|SLV||13.69|-89.22
Mogadishu|SOM|Banadir|2.05|45.32
Kismayo|SOM|Jubaland|-0.36|42.55
Baidoa|SOM|Bay|3.11|43.65
Hargeisa|SOM|Somaliland|9.56|44.06
Belgrade|SRB||44.79|20.45
Novi Sad|SRB|Vojvodina|45.25|19.84
Juba|SSD||4.85|31.58
Malakal|SSD|Upper Nile|9.53|31.66
Bor|SSD|Jonglei|6.21|31.56
Paramaribo|SUR||5.85|-55.20
Bratislava|SVK||48.15|17.11
Ljubljana|SVN||46.06|14.51
Stockholm|SWE||59.33|18.07
Malmö;Malmo|SWE||55.60|13.00
Mbabane|SWZ||-26.32|31.14
Damascus|SYR|Damascus|33.51|36.28
Aleppo|SYR|Aleppo|36.20|37.13
Homs|SYR|Homs|34.73|36.71
Hama|SYR|Hama|35.13|36.75
Idlib|SYR|Idlib|35.93|36.63
Latakia|SYR|Latakia|35.52|35.79
Tartus;Tartous|SYR|Tartus|34.89|35.89
Daraa;Deraa|SYR|Daraa|32.62|36.11
Raqqa|SYR|Raqqa|35.95|39.01
Deir ez-Zor;Deir al-Zor;Deir Ezzor;Deir el-Zour|SYR|Deir ez-Zor|35.34|40.14
Palmyra|SYR|Homs|34.56|38.27
Kobani;Kobane;Ayn al-Arab|SYR|Aleppo|36.89|38.35
Afrin|SYR|Aleppo|36.51|36.87
Manbij|SYR|Aleppo|36.53|37.96
Qamishli|SYR|Hasakah|37.05|41.23
Hasakah;Hasaka|SYR|Hasakah|36.50|40.75
Douma|SYR|Rif Dimashq|33.57|36.40
Khan Sheikhoun;Khan Shaykhun|SYR|Idlib|35.44|36.65
Sweida;Suwayda;As-Suwayda|SYR|Suwayda|32.71|36.57
N'Djamena;Ndjamena|TCD||12.13|15.06
Adre;Adré|TCD||13.47|22.20
Lomé;Lome|TGO||6.13|1.22
Bangkok|THA||13.76|100.50
Dushanbe|TJK||38.56|68.79
Ashgabat|TKM||37.96|58.33
Dili|TLS||-8.56|125.57
Port of Spain|TTO||10.65|-61.50
Tunis|TUN||36.81|10.18
Sfax|TUN||34.74|10.76
Sousse|TUN||35.83|10.64
Ankara|TUR|Ankara|39.93|32.86
Istanbul|TUR|Istanbul|41.01|28.98
Izmir;İzmir|TUR|İzmir|38.42|27.14
Diyarbakir;Diyarbakır|TUR|Diyarbakır|37.91|40.24
Gaziantep|TUR|Gaziantep|37.07|37.38
Antalya|TUR|Antalya|36.90|30.71
Suruc;Suruç|TUR|Şanlıurfa|36.98|38.42
Taipei|TWN||25.03|121.57
Dodoma|TZA||-6.16|35.75
Dar es Salaam|TZA||-6.79|39.21
Arusha|TZA||-3.39|36.68
Kampala|UGA||0.35|32.58
Entebbe|UGA||0.06|32.46
Kyiv;Kiev|UKR|Kyiv|50.45|30.52
Kharkiv;Kharkov|UKR|Kharkiv|49.99|36.23
Odesa;Odessa|UKR|Odesa|46.48|30.73
Lviv;Lvov|UKR|Lviv|49.84|24.03
Dnipro;Dnepropetrovsk;Dnipropetrovsk|UKR|Dnipropetrovsk|48.46|35.05
Donetsk|UKR|Donetsk|48.02|37.80
Luhansk;Lugansk|UKR|Luhansk|48.57|39.31
Mariupol|UKR|Donetsk|47.10|37.54
Bakhmut|UKR|Donetsk|48.60|38.00
Avdiivka|UKR|Donetsk|48.14|37.74
Kramatorsk|UKR|Donetsk|48.74|37.58
Sloviansk|UKR|Donetsk|48.85|37.61
Pokrovsk|UKR|Donetsk|48.28|37.18
Chasiv Yar|UKR|Donetsk|48.59|37.84
Toretsk|UKR|Donetsk|48.40|37.85
Kherson|UKR|Kherson|46.64|32.62
Nova Kakhovka|UKR|Kherson|46.75|33.35
Zaporizhzhia;Zaporizhia;Zaporozhye|UKR|Zaporizhzhia|47.84|35.14
Enerhodar;Energodar|UKR|Zaporizhzhia|47.50|34.66
Melitopol|UKR|Zaporizhzhia|46.85|35.37
Mykolaiv;Nikolaev|UKR|Mykolaiv|46.98|31.99
Sumy|UKR|Sumy|50.91|34.80
Chernihiv|UKR|Chernihiv|51.50|31.29
Poltava|UKR|Poltava|49.59|34.55
Vinnytsia|UKR|Vinnytsia|49.23|28.47
Kryvyi Rih|UKR|Dnipropetrovsk|47.91|33.39
Kupiansk;Kupyansk|UKR|Kharkiv|49.71|37.61
Izium;Izyum|UKR|Kharkiv|49.21|37.25
Vovchansk|UKR|Kharkiv|50.29|36.94
Bucha|UKR|Kyiv|50.55|30.21
Irpin|UKR|Kyiv|50.52|30.25
Sievierodonetsk;Severodonetsk|UKR|Luhansk|48.95|38.49
Lysychansk|UKR|Luhansk|48.92|38.43
Debaltseve|UKR|Donetsk|48.34|38.41
Simferopol|UKR|Crimea|44.95|34.10
Sevastopol|UKR|Crimea|44.62|33.53
Kerch|UKR|Crimea|45.36|36.47
Ternopil|UKR|Ternopil|49.55|25.59
Montevideo|URY||-34.90|-56.16
Washington;Washington, D.C.;Washington DC;Washington, DC|USA|District of Columbia|38.91|-77.04
New York;New York City|USA|New York|40.71|-74.01
Los Angeles|USA|California|34.05|-118.24
Chicago|USA|Illinois|41.88|-87.63
San Francisco|USA|California|37.77|-122.42
Minneapolis|USA|Minnesota|44.98|-93.27
Portland|USA|Oregon|45.52|-122.68
Camp David|USA|Maryland|39.65|-77.47
Anchorage|USA|Alaska|61.22|-149.90
El Paso|USA|Texas|31.76|-106.49
Orlando|USA|Florida|28.54|-81.38
Las Vegas|USA|Nevada|36.17|-115.14
Boston|USA|Massachusetts|42.36|-71.06
Mar-a-Lago|USA|Florida|26.68|-80.04
Tashkent|UZB||41.30|69.24
Samarkand|UZB||39.65|66.96
Nukus|UZB|Karakalpakstan|42.46|59.62
Vatican City|VAT||41.90|12.45
Caracas|VEN||10.48|-66.90
Maracaibo|VEN|Zulia|10.65|-71.64
Hanoi|VNM||21.03|105.85
Ho Chi Minh City;Saigon|VNM||10.82|106.63
Port Vila|VUT||-17.73|168.32
Apia|WSM||-13.83|-171.77
Pristina;Prishtina|XKX||42.66|21.17
Mitrovica|XKX||42.89|20.87
Sanaa;Sana'a|YEM|Amanat al-Asimah|15.37|44.19
Aden|YEM|Aden|12.79|45.02
Hodeidah;Hudaydah;Hodeida;al-Hudaydah|YEM|Al Hudaydah|14.80|42.95
Marib|YEM|Marib|15.46|45.33
Taiz;Taez|YEM|Taiz|13.58|44.02
Saada;Sa'dah|YEM|Saada|16.94|43.76
Mukalla|YEM|Hadramawt|14.54|49.13
Pretoria|ZAF|Gauteng|-25.75|28.19
Johannesburg|ZAF|Gauteng|-26.20|28.05
Cape Town|ZAF|Western Cape|-33.92|18.42
Durban|ZAF|KwaZulu-Natal|-29.86|31.02
Lusaka|ZMB||-15.39|28.32
Harare|ZWE||-17.83|31.05
`;

/** Provinces and regions that reports name, with their state; no point, since none would be honest. */
export const provinces = `
Gaza;Gaza Strip|PSE
West Bank|PSE
Golan Heights;Golan|SYR
Sinai;Sinai Peninsula;North Sinai|EGY
Crimea|UKR
Donbas;Donbass|UKR
Donetsk region;Donetsk oblast|UKR
Luhansk region;Luhansk oblast|UKR
Kharkiv region;Kharkiv oblast|UKR
Kherson region;Kherson oblast|UKR
Zaporizhzhia region;Zaporizhzhia oblast|UKR
Sumy region;Sumy oblast|UKR
Kursk region;Kursk oblast|RUS
Belgorod region;Belgorod oblast|RUS
Bryansk region|RUS
Chechnya|RUS
Dagestan|RUS
Ingushetia|RUS
Nagorno-Karabakh;Nagorno Karabakh;Karabakh|AZE
Nakhchivan|AZE
Abkhazia|GEO
South Ossetia|GEO
Transnistria|MDA
Xinjiang|CHN
Tibet|CHN
Inner Mongolia|CHN
Darfur;North Darfur;South Darfur;West Darfur|SDN
South Kordofan;North Kordofan;Kordofan|SDN
Blue Nile|SDN
Tigray|ETH
Amhara|ETH
Oromia|ETH
Afar|ETH
North Kivu|COD
South Kivu|COD
Ituri|COD
Cabo Delgado|MOZ
Helmand|AFG
Nangarhar|AFG
Panjshir|AFG
Balochistan|PAK
Khyber Pakhtunkhwa|PAK
North Waziristan|PAK
South Waziristan|PAK
Sindh|PAK
Kashmir;Jammu and Kashmir;Indian-administered Kashmir|IND
Manipur|IND
Assam|IND
Pakistan-administered Kashmir;Azad Kashmir|PAK
Rakhine;Rakhine State|MMR
Kachin;Kachin State|MMR
Shan State|MMR
Anbar|IRQ
Nineveh|IRQ
Kurdistan Region;Iraqi Kurdistan|IRQ
Idlib province|SYR
Aleppo province|SYR
Deir ez-Zor province|SYR
Eastern Ghouta|SYR
Rojava|SYR
Borno;Borno State|NGA
Niger Delta|NGA
Zamfara|NGA
Puntland|SOM
Somaliland|SOM
Jubaland|SOM
Mindanao|PHL
Papua;West Papua|IDN
Aceh|IDN
Catalonia|ESP
Scotland|GBR
Northern Ireland|GBR
Wales|GBR
England|GBR
Greenland|DNK
Bekaa Valley;Bekaa|LBN
southern Lebanon;south Lebanon|LBN
Hodeidah province|YEM
Hadramawt;Hadramout|YEM
Western Sahara|MAR
Casamance|SEN
Sinaloa|MEX
Michoacán;Michoacan|MEX
Guerrero|MEX
Arauca|COL
Catatumbo|COL
Cauca|COL
California|USA
Texas|USA
Florida|USA
Alaska|USA
Bavaria|DEU
Sicily|ITA
Okinawa|JPN
New Caledonia|FRA
Essequibo|GUY
Vojvodina|SRB
Republika Srpska|BIH
Northern Cyprus|CYP
`;
