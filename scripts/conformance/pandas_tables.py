"""JSON lines, CSV, Parquet and CheckThat!'s TSV, read by pandas: all tell the same, and offsets fit the articles."""

import json

import pandas

from common import extractions, folders, must

rows = 0
for folder in folders():
    articles = extractions(folder)
    statements = [statement for article in articles for statement in article['statements']]
    texts = {article['article']['id']: article['article']['text'] for article in articles}
    parquet = pandas.read_parquet(folder / 'parquet.parquet')
    must(len(parquet) == len(statements), f'{folder.name}: Parquet: {len(parquet)} rows of {len(statements)}')
    if statements:
        jsonl = pandas.read_json(folder / 'jsonl.jsonl', lines=True, dtype=False, convert_dates=False, precise_float=True)
        same = parquet.assign(numericClaims=parquet['numericClaims'].map(list))[list(jsonl.columns)]
        if 'meta' in jsonl:
            same = same.assign(meta=parquet['meta'].map(json.loads, na_action='ignore'))
        for column in jsonl.columns:
            left, right = same[column].astype(object), jsonl[column].astype(object)
            must(left.where(left.notna(), None).tolist() == right.where(right.notna(), None).tolist(), f'{folder.name}: {column}')
    table = pandas.read_csv(folder / 'csv.csv', dtype=str, keep_default_na=False)
    must(len(table) == len(statements), f'{folder.name}: CSV: {len(table)} rows of {len(statements)}')
    for row, cells, statement in zip(parquet.to_dict('records'), table.to_dict('records'), statements):
        must(row['quote'] == statement['quote']['text'], f"{folder.name}: quote of {row['statement']}")
        must(cells['quote'].removeprefix("'") == row['quote'].removeprefix("'"), f"{folder.name}: CSV: quote of {row['statement']}")
        must(not cells['quote'].lstrip('\ufeff \t\r\n').startswith(tuple('=+-@')), f"{folder.name}: CSV: a formula: {cells['quote']}")
        known = next(one['article'] for one in articles if one['article']['id'] == row['article']).get('meta')
        must((json.loads(row['meta']) if isinstance(row['meta'], str) else None) == known, f"{folder.name}: Parquet: meta of {row['statement']}")
        must((json.loads(cells['meta']) if cells['meta'] else None) == known, f"{folder.name}: CSV: meta of {row['statement']}")
        if len(statement['quote']['spans']) == 1:
            words = texts[row['article']][row['start'] : row['end']]
            must(words == row['quote'], f"{folder.name}: at {row['start']} to {row['end']} stands {words!r}, not {row['quote']!r}")
    checkthat = pandas.read_csv(folder / 'checkthat.tsv', sep='\t', dtype=str, keep_default_na=False)
    claims = [(article['article']['id'], claim) for article in articles for claim in article['claims']]
    must(list(checkthat.columns) == ['Sentence_id', 'Text', 'class_label'], f'{folder.name}: CheckThat!: columns')
    must(checkthat['Sentence_id'].tolist() == [f"{article}#{claim['id']}" for article, claim in claims], f'{folder.name}: CheckThat!: ids')
    for text, (_, claim) in zip(checkthat['Text'], claims):
        must(text.split() == claim['text'].split(), f'{folder.name}: CheckThat!: {text!r} is not {claim["text"]!r}')
    rows += len(statements)
print(f'{rows} rows, alike in each format')
