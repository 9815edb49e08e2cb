import { usesOf } from './lines.ts'

test.each<[string, string[]]>([
  // speech
  ['"No," she said.', ['speech: No,']],
  ['He said: "Not now".', ['speech: Not now']],
  ['Lee said "This is ours."', ['speech: This is ours.']],
  ['She said they "are not going to pay for it".', ['speech: are not going to pay for it']],
  ['He said "we won" and left.', ['speech: we won']],
  ['“Why?” she asked.', ['speech: Why?']],
  // fragments
  ['There is a "very small window" for talks.', ['fragment: very small window']],
  ['There is a “very small window,” she said.', ['fragment: very small window,']],
  ['It was a so-called "smart" meter.', ['fragment: smart']],
  ['They want "fair pay."', ['fragment: fair pay.']],
  ["Council 'to blame' for flood", ['fragment: to blame']],
  // titles
  ['The film "A Long Road" opens today.', ['title: A Long Road']],
  ['He wrote a book called “Roads”.', ['title: Roads']],
  ['Her new single, "Stay", is out.', ['title: Stay']],
  ["He starred in the series 'The Long Road'.", ['title: The Long Road']],
  ['She spoke on NBC’s “Meet the Neighbours” on Sunday.', ['title: Meet the Neighbours']],
  ['the 2012 play "An American Son"', ['title: An American Son']],
  // not titles
  ['The film was "A mess from start to end".', ['speech: A mess from start to end']],
  ['He called Lee “Little Bob”.', ['fragment: Little Bob']],
  ['It was what he called "Project Fear".', ['fragment: Project Fear']],
  ["Mayor Lee's 'No Deal Today' Vow Stuns City", ['fragment: No Deal Today']],
  // nicknames
  ["Edward 'Ted' Hall left.", ['nickname: Ted']],
  ['Dwayne "The Rock" Arkwright left.', ['nickname: The Rock']],
  ['It was Marcia “Cia” Lee who won.', ['nickname: Cia']],
  // not nicknames
  ['The "Big" Apple is a city.', ['fragment: Big']],
  ["Lee's 'Big' Bill failed.", ['fragment: Big']],
])('%s', (text, expected) => expect(usesOf(text)).toEqual(expected))
