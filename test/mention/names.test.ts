import { names } from '../support/who.ts'

describe('people', () => {
  test.each([
    ['given and family name', 'Later Ann Lee left.', ['person Ann Lee']],
    ['an honorific', 'They met Mr Brook there.', ['person Brook']],
    ['an honorific with a full stop', 'They met Mrs. Brook there.', ['person Brook']],
    ['two honorifics', 'They met Prof Dame Joan Brook there.', ['person Joan Brook']],
    ['a role in capitals', 'They met Health Secretary Ann Lee there.', ['person Ann Lee']],
    ['a rank of several words', 'Detective Chief Inspector Alan Hart said so.', ['person Alan Hart']],
    ['a rank cut short', 'They met Sgt. Alan Hart there.', ['person Alan Hart']],
    ['a congressman', 'They met Rep. Joan Hart there.', ['person Joan Hart']],
    ['initials', 'They met J. K. Hartwell there.', ['person J. K. Hartwell']],
    ['a middle initial', 'They met Kenneth R. Brook there.', ['person Kenneth R. Brook']],
    ['a hyphen in the family name', 'They met Joan Quill-Meyer there.', ['person Joan Quill-Meyer']],
    ['a hyphen in the given name', 'They met Mary-Lou Hart there.', ['person Mary-Lou Hart']],
    ['a particle', 'They met Maria van der Hart there.', ['person Maria van der Hart']],
    ['an Arabic particle', 'They met Omar bin Hassan there.', ['person Omar bin Hassan']],
    ['a nickname in quotation marks', "They met Edward 'Ted' Hall there.", ["person Edward 'Ted' Hall"]],
    ['a nickname in curly marks', 'They met Edward “Ted” Hall there.', ['person Edward “Ted” Hall']],
    ['Jr', 'They met Patrick Hall Jr. there.', ['person Patrick Hall Jr.']],
    ['Snr', 'They met Alan Hart Snr there.', ['person Alan Hart Snr']],
    ['letters after the name', 'They met Ann Lee KC there.', ['person Ann Lee']],
    ['a seat after the name', 'They met Ann Lee MP there.', ['person Ann Lee']],
    ['an apostrophe', "They met Joan O'Hare there.", ["person Joan O'Hare"]],
    ['a possessive is no part of it', 'They met Ann Lee’s mother there.', ['person Ann Lee']],
    ['an age after an unknown name', 'They met Zorvan Blithe, 43, there.', ['person Zorvan Blithe']],
    ['a role after an unknown name', 'They met Zorvan Blithe, a farmer, there.', ['person Zorvan Blithe']],
    ['a role in lower case before', 'They met forecaster Zorvan Blithe there.', ['person Zorvan Blithe']],
    ['a family name that is an everyday word', 'Dylan Roof was there. Roof said no.', ['person Dylan Roof', 'person Roof']],
    ['a family name taken for a verb', 'They met Stephen Lynch. Lynch said no.', ['person Stephen Lynch', 'person Lynch']],
    ['a family name that is a place', 'They met Vera Paris. Paris said no.', ['person Vera Paris', 'person Paris']],
    ['a department before the honorific', 'The undersecretary for Education Mr Toller said no.', ['person Toller']],
    ['a given name that goes on in lower case', 'They met Ban Ki-moon there.', ['person Ban Ki-moon']],
    ['a title before such a name', 'They met Secretary General Ban Ki-moon there.', ['person Ban Ki-moon']],
    ['a town and a title before it', 'They met Charlotte Mayor Jennifer Brook there.', ['person Jennifer Brook']],
    ['a family name that is a role', 'Its leader, Di Foe, left.', ['person Di Foe']],
    ['a demonym before it', 'They met British Ann Lee there.', ['person Ann Lee']],
    ['a name in capitals', 'They met ANN LEE there.', ['person ANN LEE']],
    ['a body in capitals before it', 'They met Navy SEAL Chris Hart there.', ['person Chris Hart']],
    ['a given name that is a word', 'Guy Hartwell, who runs it, left.', ['person Guy Hartwell']],
    ['a given name that is a title, after a title', 'They met Sen. Dean Brook there.', ['person Dean Brook']],
    ['the same after a role in lower case', 'The economist Dean Baker left.', ['person Dean Baker']],
    ['a title of two words is no given name', 'They met Associate Dean Lee there.', ['person Lee']],
    ['a given name that is a month', 'April Hartwell, a reporter, left.', ['person April Hartwell']],
    ['a month before a name is none', 'In April Hartwell left. Ms Hartwell said no.', ['person Hartwell', 'person Hartwell']],
    ['a given name that is a particle', 'They met Al Hartwell there.', ['person Al Hartwell']],
    [
      'a full name only in a headline of capitals',
      'Zelda Quill Says Plan Is Dead Again\nAt first Ms. Quill said nothing. Later Quill left.',
      ['person Zelda Quill', 'person Quill', 'person Quill'],
    ],
    [
      'a modal in a headline is no given name',
      'Will Quill Win The Vote Again\nAt first Ms. Quill said nothing.',
      ['person Quill', 'person Quill'],
    ],
  ])('%s', (_, text, expected) => expect(names(text).filter((line) => line.startsWith('person'))).toEqual(expected))
})

describe('organisations', () => {
  test.each([
    ['after its kind', 'They met the charity Jane Brook there.', ['organization Jane Brook']],
    ['a council', 'They met Alder Council there.', ['organization Alder Council']],
    [
      'what an inquiry is into',
      'The Independent Inquiry into Alder Hospital Fires met.',
      ['organization Independent Inquiry into Alder Hospital Fires'],
    ],
    ['a council in lower case', 'They met Western Moors council there.', ['organization Western Moors council']],
    [
      'of and and inside',
      'They met the Department of Health and Social Care there.',
      ['organization Department of Health and Social Care'],
    ],
    ['of the', 'They wrote to the University of the West there.', ['organization University of the West']],
    ['of twice', 'They met the Royal College of Surgeons of Alder there.', ['organization Royal College of Surgeons of Alder']],
    ['for inside', 'They met the Centre for Rural Affairs there.', ['organization Centre for Rural Affairs']],
    ['two places before its head', 'They met Birch and Alder police there.', ['organization Birch and Alder police']],
    ['an acronym', 'They met the BMA there.', ['organization BMA']],
    [
      'an acronym after its name',
      'They met the Alder Growers Association (AGA) there.',
      ['organization Alder Growers Association', 'organization AGA'],
    ],
    ['a legal form', 'They bought Brook Inc. there.', ['organization Brook Inc.']],
    ['an ampersand', 'They bought Brook & Sons there.', ['organization Brook & Sons']],
    ['a newspaper', 'Today The Times reported it.', ['organization The Times']],
    ['a newspaper with a place', 'It was the Alder Post that knew.', ['organization Alder Post']],
    ['capitals inside a word', 'Later ScotRail said so.', ['organization ScotRail']],
    ['a saint', "They met at St Mary's Hospital then.", ["organization St Mary's Hospital"]],
    ['an office after a title', 'They met the U.S. Attorney’s Office there.', ['organization U.S. Attorney’s Office']],
    ['a web address', 'Later Brook.com said so.', ['organization Brook.com']],
    ['everyday words', 'They met Just Stop Oil there.', ['organization Just Stop Oil']],
    [
      'a short form shows it',
      'Calder MacBrine sailings stopped. Later CalMac said so.',
      ['organization Calder MacBrine', 'organization CalMac'],
    ],
  ])('%s', (_, text, expected) => expect(names(text).filter((line) => line.startsWith('organization'))).toEqual(expected))
})

describe('names of neither', () => {
  test.each([
    ['a town', 'They lived in Leeds then.', ['place Leeds']],
    ['a street with a given name', 'They lived on Edmund Street then.', ['place Edmund Street']],
    ['a county', 'They lived in West Yorkshire then.', ['place West Yorkshire']],
    ['a law', 'They wrote the Fair Trade Act then.', ['other Fair Trade Act']],
    ['a people', 'They met the German team then.', ['other German']],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected))
})

describe('no names', () => {
  test.each([
    ['a party label in brackets', 'Later (D-N.J.) was put there.'],
    ['a common noun at the start', 'Airlines have attacked it. Many airlines did.'],
    ['a group at the start', 'Experts warned of it. Police said no. Officials agreed.'],
    ['the government with a capital', 'They asked the Government then.'],
    ['a title alone', 'They asked the Health Secretary then.'],
    ['a month and a day', 'It began on Monday, and ends in April.'],
    ['an article at the start', 'A contentious plan was made. The plan failed.'],
    ['a determiner at the start', 'Many were there. Its end was near. Some left.'],
    ['members of a party', 'They met Virginia Democrats there. Democrats said no.'],
    ['a pronoun', 'He left, and I stayed.'],
    ['a headline that names nobody known', 'Jury Finds Baker Guilty In Church Case\nThe case is over.'],
  ])('%s', (_, text) => expect(names(text)).toEqual([]))
})

test('a headline has the names that the article has', () =>
  expect(names('Jury Finds Dylan Hart Guilty In Church Case\nDylan Hart was found guilty. Hart said no.')).toEqual([
    'person Dylan Hart',
    'person Dylan Hart',
    'person Hart',
  ]))

test('a hyphen compound is no name', () =>
  expect(names('The Leeds-based firm left.').filter((line) => line.startsWith('person'))).toEqual([]))

test('two names are two', () => expect(names('They met Ann Lee and Tom Hall there.')).toEqual(['person Ann Lee', 'person Tom Hall']))

test('a name does not go on over the end of a sentence', () =>
  expect(names('They met Ann Lee. Tom Hall left.')).toEqual(['person Ann Lee', 'person Tom Hall']))
