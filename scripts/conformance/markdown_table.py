"""The Markdown table, read by markdown-it: its cells hold the records' words, and no markup comes of them."""

from markdown_it import MarkdownIt

from common import extractions, folders, must

rows = 0
reader = MarkdownIt('commonmark').enable('table')
for folder in folders():
    tokens = reader.parse((folder / 'markdown.md').read_text(encoding='utf-8'))
    must(tokens[0].type == 'table_open' and tokens[-1].type == 'table_close', f'{folder.name}: is more than a table')
    cells = [tokens[i + 1] for i, token in enumerate(tokens) if token.type == 'td_open']
    statements = [statement for article in extractions(folder) for statement in article['statements']]
    must(len(cells) == 6 * len(statements), f'{folder.name}: {len(cells)} cells for {len(statements)} statements')
    for i, statement in enumerate(statements):
        row = cells[6 * i : 6 * i + 6]
        for cell in row:
            kinds = {child.type for child in cell.children} - {'text', 'text_special'}
            must(not kinds, f'{folder.name}: {cell.content!r} has {kinds}')
        said = ''.join(child.content for child in row[3].children)
        if statement['kind'] == 'direct':
            said = said[1:-1]
        must(said.split() == statement['quote']['text'].split(), f"{folder.name}: {said!r} is not {statement['quote']['text']!r}")
    rows += len(statements)
print(f'{rows} rows')
