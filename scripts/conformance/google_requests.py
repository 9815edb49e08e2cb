"""Requests to the Google Fact Check Tools API, held to its discovery document as google-api-python-client ships it."""

import json
from pathlib import Path

import googleapiclient
from googleapiclient.discovery import build_from_document
from jsonschema import Draft202012Validator

from common import folders, lines, must

documents = Path(googleapiclient.__file__).parent / 'discovery_cache' / 'documents'
discovery = json.loads((documents / 'factchecktools.v1alpha1.json').read_text(encoding='utf-8'))
service = build_from_document(discovery, developerKey='none')


def as_json_schema(node):
    """The discovery document's schemas are JSON Schemas of draft 3: references by name, and no key beyond those that are named."""
    if isinstance(node, list):
        return [as_json_schema(one) for one in node]
    if not isinstance(node, dict):
        return node
    schema = {key: as_json_schema(value) for key, value in node.items() if key in ('type', 'items', 'enum')}
    if '$ref' in node:
        schema['$ref'] = f"#/$defs/{node['$ref']}"
    if 'properties' in node:
        schema['properties'] = {key: as_json_schema(value) for key, value in node['properties'].items()}
        schema['additionalProperties'] = False
    return schema


definitions = {name: as_json_schema(schema) for name, schema in discovery['schemas'].items()}
request = discovery['resources']['pages']['methods']['create']['request']['$ref']
page = Draft202012Validator({'$ref': f'#/$defs/{request}', '$defs': definitions})

pages = queries = 0
for folder in folders():
    for body in lines(folder / 'google-pages-draft.pages-draft.jsonl'):
        for error in page.iter_errors(body):
            must(False, f'{folder.name}: pages: {error.json_path}: {error.message}')
        must(not any('rating' in claim for claim in body['claimReviewMarkups']), f'{folder.name}: pages: a draft has a rating')
        service.pages().create(body=body)
        pages += 1
    for line in lines(folder / 'google-claims-search.claims-search.jsonl'):
        try:
            service.claims().search(**line['request'])
        except TypeError as error:
            must(False, f'{folder.name}: claims:search: {error}')
        queries += 1
print(f'{pages} pages, {queries} queries')
