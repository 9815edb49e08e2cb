"""JSON lines and Parquet, read by Hugging Face's datasets: as many rows as statements, and the same from both."""

import json
import tempfile

import datasets

from common import extractions, folders, must

datasets.disable_progress_bars()
rows = 0
with tempfile.TemporaryDirectory() as cache:
    for folder in folders():
        statements = [statement for article in extractions(folder) for statement in article['statements']]
        if not statements:
            continue
        def load(kind, file):
            return datasets.load_dataset(kind, data_files=str(folder / file), split='train', cache_dir=cache).to_list()

        jsonl, parquet = load('json', 'jsonl.jsonl'), load('parquet', 'parquet.parquet')
        must([row['quote'] for row in jsonl] == [one['quote']['text'] for one in statements], f'{folder.name}: quotes')
        for left, right in zip(jsonl, parquet, strict=True):
            for key, value in right.items():
                read = left.get(key)
                if key == 'meta' and value is not None:
                    # JSON, since each article may have keys of its own
                    value = json.loads(value)
                if hasattr(read, 'isoformat'):
                    # in JSON, what looks like a day is read as one
                    read = read.isoformat()[: len(value)]
                must(read == value, f'{folder.name}: {key} of {right["statement"]}: {read!r}, {value!r}')
        rows += len(jsonl)
print(f'{rows} rows')
