import { describe, expect, it } from 'vitest';
import { isBoilerplate } from './boilerplate.js';

describe('isBoilerplate', () => {
  it.each([
    ['comments', ['Comments are closed.', 'The comments section is closed', 'Leave a comment', '12 comments', 'Have your say', 'View all 7 comments']],
    [
      'sharing',
      [
        'Share',
        'Share this article',
        'Share on Facebook',
        'Tweet',
        'Facebook | Twitter | WhatsApp',
        'Share this story with your friends',
        'Copy link',
        'Email this page',
      ],
    ],
    [
      'more',
      [
        'Read more: How the war began',
        'READ MORE',
        'See also: Timeline',
        'Related stories',
        'Also read: Who is who',
        'Click here to read the latest',
        'Most read',
        '• Read more',
        'You may also like',
      ],
    ],
    [
      'subscribing',
      [
        'Subscribe to our newsletter',
        'Sign up for our daily briefing',
        'Subscribe now',
        'Get our top stories in your inbox',
        'Already a subscriber? Log in',
        'Support our journalism',
      ],
    ],
    ['following', ['Follow us on Twitter', 'Follow @quay', 'Follow Ida Holm on X', 'Join us on Telegram', 'Like us on Facebook']],
    [
      'cookies',
      [
        'We use cookies to improve your experience.',
        'By continuing to use this site you agree to our use of cookies.',
        'Accept all cookies',
        'Privacy Policy | Terms of use',
      ],
    ],
    [
      'pictures',
      ['Photo: Ida Holm', '(Photo by Ida Holm/Getty Images)', 'Image: Quay Gazette', 'Ida Holm/AFP', 'Getty Images', 'File photo', 'Credit: Reuters'],
    ],
    [
      'rights',
      [
        '© 2024 The Quay Gazette',
        'All rights reserved.',
        'Copyright 2024 Quay. All rights reserved.',
        'This material may not be published, broadcast or rewritten.',
      ],
    ],
    ['adverts', ['Advertisement', 'Sponsored content', 'Story continues below advertisement']],
    [
      'furniture',
      [
        '###',
        '* * *'.replaceAll(' ', ''),
        '-30-',
        '4 min read',
        'Last updated: 5 March 2024',
        'FOR IMMEDIATE RELEASE',
        'Tags: Vienna, talks',
        'Listen to this article',
      ],
    ],
    ['credits', ['Reporting by Ida Holm; Editing by Jo Ito', '(Additional reporting by Jo Ito)', 'Ida Holm contributed to this report.']],
  ])('knows %s', (_, lines) => {
    for (const line of lines) expect([line, isBoilerplate(line)]).toEqual([line, true]);
  });

  it.each([
    'Comments by the minister drew protest.',
    'Share prices fell after the strike.',
    'Read more than one account, she told reporters.',
    'Follow-up talks are due in March.',
    'Subscribers to the treaty met in Vienna.',
    'The ministry said it would share intelligence on the attack with its allies.',
    'Photo evidence of the strike was shown to the council, the envoy said.',
    'Source: the regional hospital said nine people were killed, and forty more were taken to other towns by the army, which had closed the only road that leads out of the valley since Monday.',
    'Reuters reported on Monday that talks had failed.',
    'Next week the envoys will meet again.',
    'Related parties to the deal denied the report.',
    'More from the south was expected to arrive.',
    'Print workers went on strike on Monday.',
    'Save the Children said 12 aid workers were killed.',
    'Support for the ceasefire grew.',
    'Sign the treaty, he told them.',
    'Ends of both columns met at the bridge.',
    'The parties registered for talks.',
    'Home Secretary James Cleverly spoke with his counterpart.',
    'Email correspondence between the two was leaked.',
    'Join the talks, he urged them.',
    'X banned the account.',
    'In other news from the front, two villages changed hands.',
    'In this story of two wars, nobody wins.',
    'Donate blood, the hospital asked.',
  ])('lets an article’s line stand: %s', (line) => expect(isBoilerplate(line)).toBe(false));
});
