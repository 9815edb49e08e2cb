"""JSON and JSON lines, held to the schemas that the package ships by jsonschema, which reads them on its own."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

from common import extractions, folders, lines, must


def validator(name):
    schema = json.loads(Path('schema', name).read_text(encoding='utf-8'))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


extraction, record = validator('extraction.json'), validator('record.json')
records = 0
for folder in folders():
    for article in extractions(folder):
        for error in extraction.iter_errors(article):
            must(False, f'{folder.name}: {error.json_path}: {error.message[:200]}')
    for row in lines(folder / 'jsonl.jsonl'):
        for error in record.iter_errors(row):
            must(False, f'{folder.name}: {error.json_path}: {error.message[:200]}')
        records += 1
print(f'{records} records, and the articles that they are from')
