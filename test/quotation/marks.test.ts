import { wordsOf } from './lines.ts'

describe('double marks', () => {
  test.each<[string, string[]]>([
    ['"We won," she said.', ['We won,']],
    ['“We won,” she said.', ['We won,']],
    ["''We won,'' she said.", ['We won,']],
    ["``We won,'' she said.", ['We won,']],
    ['« We won », she said.', ['We won']],
    ['«We won», she said.', ['We won']],
    ['„We won“, she said.', ['We won']],
    ['„We won”, she said.', ['We won']],
    ['‘‘We won,’’ she said.', ['We won,']],
    ['She said: “We won.” He left.', ['We won.']],
    ['“No!” he said. “Why?” she asked.', ['No!', 'Why?']],
    ['He called it "grim" and "unfair".', ['grim', 'unfair']],
    ['It was—“grim”—and "bad"-tempered ("so") ["so"].', ['grim', 'bad', 'so', 'so']],
    ['He said it was "…and then some".', ['…and then some']],
    ['"[T]hey won," he said.', ['[T]hey won,']],
    ['It cost "£5m" and "$6m".', ['£5m', '$6m']],
    // spaces that do not belong
    ['" We won, " she said.', ['We won,']],
    ['We ask: " Is it so? " she wrote.', ['Is it so?']],
    ['He said "we won"and left.', ['we won']],
    ['the doctors\'"We won" banner', ['We won']],
    ['"We won."She left.', ['We won.']],
    ['He said:"We won." She left.', ['We won.']],
    ['"We won.""No, we did," he said.', ['We won.', 'No, we did,']],
    // marks that point the wrong way
    ['“Not so,“ he said.', ['Not so,']],
    ['”Not so,” he said.', ['Not so,']],
    ['” … and then we won,” he said.', ['… and then we won,']],
    ["''A win is a win,'' he said.", ['A win is a win,']],
    ["The “plan'' was bad.", ['plan']],
  ])('%s', (text, expected) => expect(wordsOf(text)).toEqual(expected))

  test.each([
    ['inches', 'He is 6\'2" tall and the gap is 5" wide.'],
    ['curly inches', 'He is 6’2” tall.'],
    ['primes', 'It lies at 51° 30′ 12″ north.'],
    ['nothing inside', 'He typed "" and left.'],
    ['attributes', '<a href="https://example.com/x" class="b">here</a> it is.'],
    ['no marks', 'She said she had won.'],
  ])('no quotation: %s', (_, text) => expect(wordsOf(text)).toEqual([]))

  test('a number in inches inside a quotation does not close it', () => {
    expect(wordsOf('"He is 6\'2" tall," she said.')).toEqual(['He is 6\'2" tall,'])
  })
})

describe('single marks', () => {
  test.each<[string, string[]]>([
    ["'We won,' she said.", ['We won,']],
    ['‘We won,’ she said.', ['We won,']],
    ["'I can't go,' he said. 'It's late.'", ["I can't go,", "It's late."]],
    ['‘I can’t go,’ he said. ‘It’s late.’', ['I can’t go,', 'It’s late.']],
    ["She called it 'grim' and 'unfair'.", ['grim', 'unfair']],
    ["'A win is a win,' he said.", ['A win is a win,']],
    ['The film was ‘so‘ long.', ['so']],
    ["'It is less than the others',' he said.", ["It is less than the others',"]],
    ["'All of us won,' he said.", ['All of us won,']],
    ["'The students' vote counts,' he said.", ["The students' vote counts,"]],
    ['‘The students’ vote counts,’ he said.', ['The students’ vote counts,']],
    ["'Ann's dog is in the boss's car,' he said.", ["Ann's dog is in the boss's car,"]],
    ["They were 'heroes' to the town.", ['heroes']],
    ["The 'teachers' strike back.", ['teachers']],
    ["Mayor 'to resign over fees' in May", ['to resign over fees']],
    ["'Kind' nurse 'saved 12 lives' in flood", ['Kind', 'saved 12 lives']],
    ["The crash left '10 dead' and '12 hurt' there.", ['10 dead', '12 hurt']],
    ["'We love rock 'n' roll,' she said.", ["We love rock 'n' roll,"]],
    ["'Give 'em time,' she said.", ["Give 'em time,"]],
    ["`We won,' she said.", ['We won,']],
  ])('%s', (text, expected) => expect(wordsOf(text)).toEqual(expected))

  test.each([
    ['contractions', "We can't and won't; they'll say it's Ann's."],
    ['plural possessives', "The students' vote and the nurses' pay went the unions' way."],
    ['curly possessives', 'The students’ vote and the nurses’ pay went the unions’ way.'],
    ['decades', "In the '90s and the ’80s, the class of '97 met."],
    ['elisions', "Give 'em time, 'cause 'tis rock 'n' roll till the end."],
    ['a leading elision', "'Tis the season for the workers' party."],
    ['time', "She has five years' experience and two weeks' pay."],
    ['names', "O'Neill and D’Angelo met at five o'clock."],
    ['dropped letters', "They were dancin' and singin' all night."],
    ['feet', "The wall is 6' tall and 8' wide."],
    ['a lone mark', "He went to the 'shop and came back."],
  ])('apostrophes only: %s', (_, text) => expect(wordsOf(text)).toEqual([]))
})

describe('one inside another', () => {
  test.each<[string, string[]]>([
    ['"He said \'no\' and left," she said.', ["He said 'no' and left,", '> no']],
    ['“He said ‘no’ and left,” she said.', ['He said ‘no’ and left,', '> no']],
    ['\'He said "no" and left,\' she said.', ['He said "no" and left,', '> no']],
    ['‘He said “no” and left,’ she said.', ['He said “no” and left,', '> no']],
    ['"\'No\' is an answer," she said.', ["'No' is an answer,", '> No']],
    ['“I told them: ‘It’s ours.’” He left.', ['I told them: ‘It’s ours.’', '> It’s ours.']],
    ["''I said: 'It's ours.''' He left.", ["I said: 'It's ours.'", "> It's ours."]],
    ["'''Ours' is the word,'' he said.", ["'Ours' is the word,", '> Ours']],
    ['"She said "no way" and left," he said.', ['She said "no way" and left,', '> no way']],
    ['" \'It is ours,\' " he wrote.', ["'It is ours,'", '> It is ours,']],
    ['“He said ‘I read “Roads” twice’ to us,” she said.', ['He said ‘I read “Roads” twice’ to us,', '> I read “Roads” twice', '> > Roads']],
    ["\"The bosses' pay is 'too high' by far,\" he said.", ["The bosses' pay is 'too high' by far,", '> too high']],
  ])('%s', (text, expected) => expect(wordsOf(text)).toEqual(expected))
})

describe('marks that do not pair', () => {
  test.each<[string, string, string[]]>([
    ['opens again after a full stop', 'He said: "We met. "We will meet again."', ['We met. / We will meet again.']],
    ['curly, opens again', 'He said: “We met. “We will meet again.”', ['We met. / We will meet again.']],
    ['single, opens again', "He said: 'We met today. 'We will meet again.'", ['We met today. / We will meet again.']],
    ['never closes, at the head', '"We won the case and will go home.', ['We won the case and will go home. …']],
    ['never closes, after a colon', 'He said: "We won the case.', ['We won the case. …']],
    ['single, after a colon', "He said: 'We won the case at last.", ['We won the case at last. …']],
    ['never closes, a few words', 'The "big plan was late. It cost us dear.', ['big plan was late. …']],
    ['lost before its tag', '"We won, he said. "We go home."', ['We won, …', 'We go home.']],
    ['lost before its tag, comma after', '"We won, she added, "and go home."', ['We won, …', 'and go home.']],
    ['an odd one before a pair', 'The "big plan was a "grand" one.', ['big plan was a …', 'grand']],
    ['closes only', 'We won," he said. "We go home."', ['We go home.']],
  ])('%s', (_, text, expected) => expect(wordsOf(text)).toEqual(expected))

  test('costs its own paragraph only', () => {
    expect(wordsOf('The "big plan was late.\nShe said: "No."\nHe said: "Yes."')).toEqual(['big plan was late. …', 'No.', 'Yes.'])
  })
})
