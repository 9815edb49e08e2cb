export const help = `Who said what in a news article: quotations, speakers, roles, stance, numbers and checkable claims.

Usage
  onrecord [options] [file ...]       plain text in UTF-8, one paragraph a line; - is standard input

Options
  -f, --format <format>     pretty  a table to read (default)
                            jsonl   one statement a line
                            csv     one statement a row, with a header
                            json    an array with everything that was found, one element a file
      --why                 say for each statement why it was read so (json always does)
      --published <date>    day of publication, ISO 8601; dates such as "on Monday" are resolved against it
      --min-confidence <n>  leave out statements with a lower confidence (0 to 1)
  -h, --help                show this help
      --version             show the version

Examples
  onrecord article.txt
  onrecord --why --published 2025-07-17 article.txt
  onrecord --format csv articles/*.txt > statements.csv
  curl -s https://example.org/article.txt | onrecord --format jsonl - | head

Records go to standard output, everything else to standard error. A file that cannot be read costs only itself.
Exit code: 0 all files were read, 1 some were not, 2 the command was not understood.
`
