import { read } from '../support/read.ts'
import { sentencesOf, tokensOf } from './sentences.ts'

describe('tokens', () => {
  test.each<[string, string, string]>([
    ['doubled apostrophes', "''We won,'' she said.", "'' We won , '' she said ."],
    ['doubled grave accents', "``We won,'' she said.", "`` We won , '' she said ."],
    ['doubled curly marks', '‘‘We won,’’ she said.', '‘‘ We won , ’’ she said .'],
    ['three that close', "''I said: 'No.'''", "'' I said : ' No . ' ''"],
    ['three that open', "'''No' it is.''", "'' ' No ' it is . ''"],
    ['two marks apart stay two', "the 'boss' ' car", "the ' boss ' ' car"],
    ['a mark at the head of a word', "'A win,' he said.", "' A win , ' he said ."],
    ['doubled at the head of a word', "''A win,'' he said.", "'' A win , '' he said ."],
    ['a clitic keeps its apostrophe', "Ann's won and they're out.", "Ann 's won and they 're out ."],
    ['a decade keeps its apostrophe', "It was the '90s.", "It was the '90s ."],
    ['glued dots', 'I went..."What?"', 'I went ... " What ? "'],
    ['a host name', 'Ask bbc.co.uk or example.com.', 'Ask bbc.co.uk or example.com .'],
    ['a host name with a path', 'See www.example.org/help now.', 'See www.example.org/help now .'],
    ['a full stop without a space is no host name', 'It was the end.the man left.', 'It was the end . the man left .'],
    ['a title', 'Rev. Ann Lee met Cpl. Bob Ray.', 'Rev. Ann Lee met Cpl. Bob Ray .'],
    ['a degree', 'She has a Ph.D. in law.', 'She has a Ph.D. in law .'],
    ['a state', 'Ann Lee (D-Wis.) left.', 'Ann Lee ( D - Wis. ) left .'],
    ['a word that looks abbreviated, before a mark', 'The answer is "no."', 'The answer is " no . "'],
    ['a word that looks abbreviated, at the end', 'The answer is no. He left.', 'The answer is no . He left .'],
    ['a number keeps its No.', 'It is No. 5 on the list.', 'It is No. 5 on the list .'],
    ['a magnitude at the end', 'It cost £28m.', 'It cost £ 28 m .'],
    ['a magnitude before a mark', '“It cost £28m.” He left.', '“ It cost £ 28 m . ” He left .'],
    ['an initial after a number', 'The winner in 2015: M. Lee.', 'The winner in 2015 : M. Lee .'],
    ['a name and a verb', 'Mr Streetonhas won. Mr Streeton left.', 'Mr Streeton has won . Mr Streeton left .'],
    ['a name and a verb of saying', 'Ann Brambersaid so. Ms Bramber left.', 'Ann Bramber said so . Ms Bramber left .'],
    [
      'a name that ends like a verb',
      'Mr Thomas left. Mr Thom stayed. Mr Thomas is back.',
      'Mr Thomas left . Mr Thom stayed . Mr Thomas is back .',
    ],
    ['a name that stands nowhere alone', 'Mr Streetonhas won.', 'Mr Streetonhas won .'],
    ['a name used twice is a name', 'Ann Wellwas and Bob Wellwas met Jo Well.', 'Ann Wellwas and Bob Wellwas met Jo Well .'],
  ])('%s', (_, text, expected) => expect(tokensOf(text)).toBe(expected))

  test('both halves of a glued word are tagged as they are read', () => {
    const { word, pos, start, end } = read('Mr Streetonhas left. Mr Streeton is here.').tokens
    expect([word[1], word[2], end[1]]).toEqual(['Streeton', 'has', start[2]])
    expect(pos[1]).toBe('PROPN')
    expect(['AUX', 'VERB']).toContain(pos[2])
  })
})

describe('sentences', () => {
  test.each<[string, string, string[]]>([
    ['a closing mark belongs to its sentence', '"I won." She left.', ['"I won."', 'She left.']],
    ['curly', '“I won.” She left.', ['“I won.”', 'She left.']],
    ['doubled', "''I won.'' She left.", ["''I won.''", 'She left.']],
    ['single', "'I won.' She left.", ["'I won.'", 'She left.']],
    ['two marks', '“It is ‘ours.’” She left.', ['“It is ‘ours.’”', 'She left.']],
    ['two marks apart', '“It is ‘ours.’ ” She left.', ['“It is ‘ours.’ ”', 'She left.']],
    ['an opening mark belongs to the next', 'She left. “I won,” he said.', ['She left.', '“I won,” he said.']],
    ['straight, opening', 'She left. "I won," he said.', ['She left.', '"I won," he said.']],
    ['an exclamation with its tag', '“No!” he said. She left.', ['“No!” he said.', 'She left.']],
    ['a question with its tag', '"Why?" asked Ann. She left.', ['"Why?" asked Ann.', 'She left.']],
    ['a question and a name', '“Why now?” Ann Lee asked.', ['“Why now?” Ann Lee asked.']],
    ['a question and a new sentence', '“Why now?” Ann Lee left the room.', ['“Why now?”', 'Ann Lee left the room.']],
    ['a stop and a new sentence', '“I won.” Ann Lee asked why.', ['“I won.”', 'Ann Lee asked why.']],
    ['glued', 'It was the end.The man left.', ['It was the end.', 'The man left.']],
    ['glued with a mark', 'It was “the end.”The man left.', ['It was “the end.”', 'The man left.']],
    ['in the U.S.', 'He lives in the U.S. The man left.', ['He lives in the U.S.', 'The man left.']],
    ['the U.S. goes on', 'The U.S. Attorney left.', ['The U.S. Attorney left.']],
    ['titles', 'Mr. Lee met Sen. Ray and Gov. Dunn.', ['Mr. Lee met Sen. Ray and Gov. Dunn.']],
    ['titles that are rarer', 'Supt. Lee met Insp. Ray and Cllr. Dunn.', ['Supt. Lee met Insp. Ray and Cllr. Dunn.']],
    ['initials', 'J. K. Arkwright met J.R. Lee.', ['J. K. Arkwright met J.R. Lee.']],
    ['in brackets', 'Rep. Ann Lee (D-Minn.) said no.', ['Rep. Ann Lee (D-Minn.) said no.']],
    ['an association', 'The Dog Owners Assn. officials left.', ['The Dog Owners Assn. officials left.']],
    ['the answer no', 'Ann said no. Tom Lee left.', ['Ann said no.', 'Tom Lee left.']],
    ['a number', 'It was no. 5 of them.', ['It was no. 5 of them.']],
    ['a month', 'It begins Jan. 17 at noon.', ['It begins Jan. 17 at noon.']],
    ['a magnitude', 'It cost £28m. The council paid.', ['It cost £28m.', 'The council paid.']],
    ['a host name', 'Ask bbc.co.uk today. He left.', ['Ask bbc.co.uk today.', 'He left.']],
    ['an ellipsis', 'Well... yes. He left.', ['Well... yes.', 'He left.']],
    ['a name with a mark', 'Shop at Yahoo! and leave.', ['Shop at Yahoo! and leave.']],
    ['a name with a mark at the end', 'They use Yahoo!. He left.', ['They use Yahoo!.', 'He left.']],
    ['a comma after the mark', '"Why?", she asked. He left.', ['"Why?", she asked.', 'He left.']],
    ['a name in small letters', 'It is an iPod. iPods are old.', ['It is an iPod.', 'iPods are old.']],
    ['p.m.', 'It ends at 5 p.m. They left.', ['It ends at 5 p.m.', 'They left.']],
  ])('%s', (_, text, expected) => expect(sentencesOf(text)).toEqual(expected))
})
