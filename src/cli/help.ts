import { exporters } from '../export/registry.ts'

const formats = [{ name: 'pretty', summary: 'a table to read (default)' }, ...exporters]
const listed = (indent: number): string =>
  formats.map(({ name, summary }) => `${' '.repeat(indent)}${name.padEnd(22)}${summary}`).join('\n')

export const help = `Who said what in a news article: quotations, speakers, roles, stance, numbers and checkable claims.

Usage
  onrecord [options] [input ...]      files, folders, patterns; - is standard input

What is read
      --from <kind>         text, html or jsonl; without it, told by the name and the content
                            text has one paragraph a line; jsonl one article a line: {"id","text" or "html","title",…}
      --encoding <label>    such as windows-1252; without it, detected
      --published <date>    ISO 8601, for articles that do not say it; "on Monday" is resolved against it

What is written
  -f, --format <format>     see below; without it, as the name of the output file says
  -o, --output <file>       instead of standard output; it appears when it is whole
      --why                 say for each statement why it was read so
      --min-confidence <n>  leave out statements with a lower confidence (0 to 1)
      --offsets <unit>      utf16 (JavaScript, Java) or code-points (Python)

Many articles
  -j, --jobs <n>            worker processes; without it, all is done in one process
      --resume              go on with an output file whose run was cut short; give the same command again
      --time-limit <s>      seconds that a worker may take for any article, and some for its length (default 60)
  -q, --quiet               no progress, no summary
      --serve               for other programs: answer each line of standard input (jsonl) at once, until it ends

  -h, --help                show this help
      --version             show the version

Formats
${listed(2)}

Examples
  onrecord article.txt
  onrecord --why --published 2025-07-17 article.txt
  onrecord --format csv articles/*.txt > statements.csv
  onrecord articles/ --jobs 2 --output statements.jsonl
  onrecord articles/ --jobs 2 --output statements.jsonl --resume
  curl -s https://example.org/article.html | onrecord --from html -
  zcat articles.jsonl.gz | onrecord --from jsonl --format jsonl - | head

Records go to standard output or the file, everything else to standard error. An article that cannot be read costs only
itself; with --output it is listed in <file>.errors.jsonl.
Exit code: 0 all articles were read, 1 some were not, 2 the command was not understood, 130 stopped by Ctrl-C.
`
