import { attributions } from '../attribution/attributions.ts'
import { claims } from '../claim/claims.ts'
import { contexts } from '../context/contexts.ts'
import { furniture } from '../document/furniture.ts'
import { paragraphs } from '../document/paragraphs.ts'
import { tokens } from '../document/tokens.ts'
import { entities } from '../entity/entities.ts'
import { mentions } from '../mention/mentions.ts'
import { numbers } from '../number/numbers.ts'
import { quotations } from '../quotation/quotations.ts'
import { speakers } from '../speaker/speakers.ts'
import { stances } from '../stance/stances.ts'
import { phrases } from '../syntax/phrases.ts'
import { pipeline } from './stage.ts'

/** The way of one article, from its text to all layers. A stage compiles here only after those that it needs. */
export const standardPipeline = () =>
  pipeline
    .use(paragraphs)
    .use(furniture)
    .use(tokens())
    .use(quotations)
    .use(phrases)
    .use(mentions)
    .use(entities)
    .use(attributions)
    .use(speakers)
    .use(numbers)
    .use(claims)
    .use(contexts)
    .use(stances)
