/** Codes of states by their ISO 3166-1 alpha-3 code (Kosovo XKX), as facts: ISO alpha-2 and number, FIPS 10-4 (as withdrawn in 2008, with later
 * additions of GeoNames), number in the Correlates of War system (2016), number in Gleditsch and Ward's system, English name. Empty where a list has none. */
const table = `
AFG	AF	4	AF	700	700	Afghanistan
AGO	AO	24	AO	540	540	Angola
ALB	AL	8	AL	339	339	Albania
AND	AD	20	AN	232	232	Andorra
ARE	AE	784	AE	696	696	United Arab Emirates
ARG	AR	32	AR	160	160	Argentina
ARM	AM	51	AM	371	371	Armenia
ATA	AQ	10	AY			Antarctica
ATG	AG	28	AC	58	58	Antigua and Barbuda
AUS	AU	36	AS	900	900	Australia
AUT	AT	40	AU	305	305	Austria
AZE	AZ	31	AJ	373	373	Azerbaijan
BDI	BI	108	BY	516	516	Burundi
BEL	BE	56	BE	211	211	Belgium
BEN	BJ	204	BN	434	434	Benin
BFA	BF	854	UV	439	439	Burkina Faso
BGD	BD	50	BG	771	771	Bangladesh
BGR	BG	100	BU	355	355	Bulgaria
BHR	BH	48	BA	692	692	Bahrain
BHS	BS	44	BF	31	31	Bahamas
BIH	BA	70	BK	346	346	Bosnia and Herzegovina
BLR	BY	112	BO	370	370	Belarus
BLZ	BZ	84	BH	80	80	Belize
BOL	BO	68	BL	145	145	Bolivia
BRA	BR	76	BR	140	140	Brazil
BRB	BB	52	BB	53	53	Barbados
BRN	BN	96	BX	835	835	Brunei
BTN	BT	64	BT	760	760	Bhutan
BWA	BW	72	BC	571	571	Botswana
CAF	CF	140	CT	482	482	Central African Republic
CAN	CA	124	CA	20	20	Canada
CHE	CH	756	SZ	225	225	Switzerland
CHL	CL	152	CI	155	155	Chile
CHN	CN	156	CH	710	710	China
CIV	CI	384	IV	437	437	Ivory Coast
CMR	CM	120	CM	471	471	Cameroon
COD	CD	180	CG	490	490	Democratic Republic of the Congo
COG	CG	178	CF	484	484	Republic of the Congo
COL	CO	170	CO	100	100	Colombia
COM	KM	174	CN	581	581	Comoros
CPV	CV	132	CV	402	402	Cape Verde
CRI	CR	188	CS	94	94	Costa Rica
CUB	CU	192	CU	40	40	Cuba
CYP	CY	196	CY	352	352	Cyprus
CZE	CZ	203	EZ	315	315	Czech Republic
DEU	DE	276	GM	255	260	Germany
DJI	DJ	262	DJ	522	522	Djibouti
DMA	DM	212	DO	54	54	Dominica
DNK	DK	208	DA	390	390	Denmark
DOM	DO	214	DR	42	42	Dominican Republic
DZA	DZ	12	AG	615	615	Algeria
ECU	EC	218	EC	130	130	Ecuador
EGY	EG	818	EG	651	651	Egypt
ERI	ER	232	ER	531	531	Eritrea
ESP	ES	724	SP	230	230	Spain
EST	EE	233	EN	366	366	Estonia
ETH	ET	231	ET	530	530	Ethiopia
FIN	FI	246	FI	375	375	Finland
FJI	FJ	242	FJ	950	950	Fiji
FRA	FR	250	FR	220	220	France
FSM	FM	583	FM	987	987	Micronesia
GAB	GA	266	GB	481	481	Gabon
GBR	GB	826	UK	200	200	United Kingdom
GEO	GE	268	GG	372	372	Georgia
GHA	GH	288	GH	452	452	Ghana
GIN	GN	324	GV	438	438	Guinea
GMB	GM	270	GA	420	420	Gambia
GNB	GW	624	PU	404	404	Guinea-Bissau
GNQ	GQ	226	EK	411	411	Equatorial Guinea
GRC	GR	300	GR	350	350	Greece
GRD	GD	308	GJ	55	55	Grenada
GTM	GT	320	GT	90	90	Guatemala
GUY	GY	328	GY	110	110	Guyana
HKG	HK	344	HK			Hong Kong
HND	HN	340	HO	91	91	Honduras
HRV	HR	191	HR	344	344	Croatia
HTI	HT	332	HA	41	41	Haiti
HUN	HU	348	HU	310	310	Hungary
IDN	ID	360	ID	850	850	Indonesia
IND	IN	356	IN	750	750	India
IRL	IE	372	EI	205	205	Ireland
IRN	IR	364	IR	630	630	Iran
IRQ	IQ	368	IZ	645	645	Iraq
ISL	IS	352	IC	395	395	Iceland
ISR	IL	376	IS	666	666	Israel
ITA	IT	380	IT	325	325	Italy
JAM	JM	388	JM	51	51	Jamaica
JOR	JO	400	JO	663	663	Jordan
JPN	JP	392	JA	740	740	Japan
KAZ	KZ	398	KZ	705	705	Kazakhstan
KEN	KE	404	KE	501	501	Kenya
KGZ	KG	417	KG	703	703	Kyrgyzstan
KHM	KH	116	CB	811	811	Cambodia
KIR	KI	296	KR	946	970	Kiribati
KNA	KN	659	SC	60	60	Saint Kitts and Nevis
KOR	KR	410	KS	732	732	South Korea
KWT	KW	414	KU	690	690	Kuwait
LAO	LA	418	LA	812	812	Laos
LBN	LB	422	LE	660	660	Lebanon
LBR	LR	430	LI	450	450	Liberia
LBY	LY	434	LY	620	620	Libya
LCA	LC	662	ST	56	56	Saint Lucia
LIE	LI	438	LS	223	223	Liechtenstein
LKA	LK	144	CE	780	780	Sri Lanka
LSO	LS	426	LT	570	570	Lesotho
LTU	LT	440	LH	368	368	Lithuania
LUX	LU	442	LU	212	212	Luxembourg
LVA	LV	428	LG	367	367	Latvia
MAR	MA	504	MO	600	600	Morocco
MCO	MC	492	MN	221	221	Monaco
MDA	MD	498	MD	359	359	Moldova
MDG	MG	450	MA	580	580	Madagascar
MDV	MV	462	MV	781	781	Maldives
MEX	MX	484	MX	70	70	Mexico
MHL	MH	584	RM	983	983	Marshall Islands
MKD	MK	807	MK	343	343	North Macedonia
MLI	ML	466	ML	432	432	Mali
MLT	MT	470	MT	338	338	Malta
MMR	MM	104	BM	775	775	Myanmar
MNE	ME	499	MJ	341	341	Montenegro
MNG	MN	496	MG	712	712	Mongolia
MOZ	MZ	508	MZ	541	541	Mozambique
MRT	MR	478	MR	435	435	Mauritania
MUS	MU	480	MP	590	590	Mauritius
MWI	MW	454	MI	553	553	Malawi
MYS	MY	458	MY	820	820	Malaysia
NAM	NA	516	WA	565	565	Namibia
NER	NE	562	NG	436	436	Niger
NGA	NG	566	NI	475	475	Nigeria
NIC	NI	558	NU	93	93	Nicaragua
NLD	NL	528	NL	210	210	Netherlands
NOR	NO	578	NO	385	385	Norway
NPL	NP	524	NP	790	790	Nepal
NRU	NR	520	NR	970	971	Nauru
NZL	NZ	554	NZ	920	920	New Zealand
OMN	OM	512	MU	698	698	Oman
PAK	PK	586	PK	770	770	Pakistan
PAN	PA	591	PM	95	95	Panama
PER	PE	604	PE	135	135	Peru
PHL	PH	608	RP	840	840	Philippines
PLW	PW	585	PS	986	986	Palau
PNG	PG	598	PP	910	910	Papua New Guinea
POL	PL	616	PL	290	290	Poland
PRK	KP	408	KN	731	731	North Korea
PRT	PT	620	PO	235	235	Portugal
PRY	PY	600	PA	150	150	Paraguay
PSE	PS	275	WE			Palestine
QAT	QA	634	QA	694	694	Qatar
ROU	RO	642	RO	360	360	Romania
RUS	RU	643	RS	365	365	Russia
RWA	RW	646	RW	517	517	Rwanda
SAU	SA	682	SA	670	670	Saudi Arabia
SDN	SD	729	SU	625	625	Sudan
SEN	SN	686	SG	433	433	Senegal
SGP	SG	702	SN	830	830	Singapore
SLB	SB	90	BP	940	940	Solomon Islands
SLE	SL	694	SL	451	451	Sierra Leone
SLV	SV	222	ES	92	92	El Salvador
SMR	SM	674	SM	331	331	San Marino
SOM	SO	706	SO	520	520	Somalia
SRB	RS	688	RI	345	340	Serbia
SSD	SS	728	OD	626	626	South Sudan
STP	ST	678	TP	403	403	São Tomé and Príncipe
SUR	SR	740	NS	115	115	Suriname
SVK	SK	703	LO	317	317	Slovakia
SVN	SI	705	SI	349	349	Slovenia
SWE	SE	752	SW	380	380	Sweden
SWZ	SZ	748	WZ	572	572	Eswatini
SYC	SC	690	SE	591	591	Seychelles
SYR	SY	760	SY	652	652	Syria
TCD	TD	148	CD	483	483	Chad
TGO	TG	768	TO	461	461	Togo
THA	TH	764	TH	800	800	Thailand
TJK	TJ	762	TI	702	702	Tajikistan
TKM	TM	795	TX	701	701	Turkmenistan
TLS	TL	626	TT	860	860	East Timor
TON	TO	776	TN	955	972	Tonga
TTO	TT	780	TD	52	52	Trinidad and Tobago
TUN	TN	788	TS	616	616	Tunisia
TUR	TR	792	TU	640	640	Turkey
TUV	TV	798	TV	947	973	Tuvalu
TWN	TW	158	TW	713	713	Taiwan
TZA	TZ	834	TZ	510	510	Tanzania
UGA	UG	800	UG	500	500	Uganda
UKR	UA	804	UP	369	369	Ukraine
URY	UY	858	UY	165	165	Uruguay
USA	US	840	US	2	2	United States
UZB	UZ	860	UZ	704	704	Uzbekistan
VAT	VA	336	VT			Holy See
VCT	VC	670	VC	57	57	Saint Vincent and the Grenadines
VEN	VE	862	VE	101	101	Venezuela
VNM	VN	704	VM	816	816	Vietnam
VUT	VU	548	NH	935	935	Vanuatu
WSM	WS	882	WS	990	990	Samoa
XKX	XK		KV	347	347	Kosovo
YEM	YE	887	YM	679	678	Yemen
ZAF	ZA	710	SF	560	560	South Africa
ZMB	ZM	894	ZA	551	551	Zambia
ZWE	ZW	716	ZI	552	552	Zimbabwe
`;

export interface CountryCodes {
  /** ISO 3166-1 alpha-3 */
  readonly code: string;
  readonly iso2: string;
  /** ISO 3166-1 numeric, without leading zeros; '' where there is none */
  readonly number: string;
  /** FIPS 10-4, two letters */
  readonly fips: string;
  /** Correlates of War; '' where it is no member of that system */
  readonly cow: string;
  /** Gleditsch and Ward; '' where it is no member of that system */
  readonly gw: string;
  readonly name: string;
}

const byCode = new Map<string, CountryCodes>(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', iso2 = '', number = '', fips = '', cow = '', gw = '', name = ''] = line.split('\t');
      return [code, { code, iso2, number, fips, cow, gw, name }];
    }),
);

/**
 * The codes of a state by its ISO alpha-3 code; undefined for what is no state ('UNO', 'NGO', null).
 *
 * @example
 * countryCodes('UKR')?.fips // 'UP'
 */
export function countryCodes(code: string | null): CountryCodes | undefined {
  return code === null ? undefined : byCode.get(code);
}
