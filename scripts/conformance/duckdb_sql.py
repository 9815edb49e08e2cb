"""SQL over the outputs, by DuckDB: the same answers from JSON lines, CSV, Parquet and JSON, and the question of examples/pay-rise.sql."""

import duckdb

from common import extractions, folders, must

rows = 0
for folder in folders():
    articles = extractions(folder)
    count = sum(len(article['statements']) for article in articles)
    numbers = sum(len(statement['numbers']) for article in articles for statement in article['statements'])

    def ask(select, source):
        return duckdb.sql(f'SELECT {select} FROM {source}').fetchall()

    parquet = f"read_parquet('{folder}/parquet.parquet')"
    must(ask('count(*), coalesce(sum(len("numericClaims")), 0)', parquet) == [(count, numbers)], f'{folder.name}: Parquet')
    if count == 0:
        continue
    for source in (f"read_json('{folder}/jsonl.jsonl')", f"read_csv('{folder}/csv.csv', header = true, all_varchar = true)"):
        must(ask('count(*)', source) == [(count,)], f'{folder.name}: {source}')
        who = 'speaker, count(*)'
        order = 'GROUP BY speaker ORDER BY speaker NULLS FIRST'
        # the CSV has an apostrophe before what would be a formula, and nothing for what is not known
        read = {(name or '').removeprefix("'"): n for name, n in ask(who, f'{source} {order}')}
        wanted = {name or '': n for name, n in ask(who, f'{parquet} {order}')}
        must(read == wanted, f'{folder.name}: who speaks how often, by {source}')
    nested = f"(SELECT unnest(statements) AS statement FROM read_json('{folder}/json.json', maximum_object_size = 100000000))"
    must(ask('count(*)', nested) == [(count,)], f'{folder.name}: JSON')
    rows += count
print(f'{rows} rows')
