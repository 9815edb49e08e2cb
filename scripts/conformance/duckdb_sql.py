"""SQL over the outputs, by DuckDB: the same answers from JSON lines, CSV, Parquet and JSON, and an answer to the question of an example."""

from pathlib import Path

import duckdb

from common import extractions, folders, must

QUESTION = Path('examples/pay-rise.sql').read_text(encoding='utf-8')

rows = 0
answers = []
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
    question = QUESTION.replace("'statements.parquet'", parquet)
    must(question != QUESTION, 'examples/pay-rise.sql does not ask statements.parquet')
    answers += duckdb.sql(question).fetchall()
for day, speaker, figure, quote in answers:
    must(bool(day) and figure in quote, f'{figure!r} of {day} does not stand in {quote!r}')
# one article that has to do with pay is among any that are checked
must(('2025-07-11', 'Marian Tolcarne', '4.2%') in [answer[:3] for answer in answers], 'who offered 4.2%, and when?')
print(f'{rows} rows, {len(set(answers))} answers on pay')
