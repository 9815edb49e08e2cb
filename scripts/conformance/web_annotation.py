"""Web Annotations, expanded by pyld with W3C's context: no key is lost, and every selector finds its words."""

import json
import os

from pyld import jsonld

from common import extractions, folders, must

CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
OA = 'http://www.w3.org/ns/oa#'
with open(os.environ['ANNO_CONTEXT'], encoding='utf-8') as file:
    context = json.load(file)


def load(url, _options):
    must(url == CONTEXT, f'the context {url} is not that of Web Annotation')
    return {'contentType': 'application/ld+json', 'contextUrl': None, 'documentUrl': url, 'document': context}


def keys(node):
    """How many keys a document has, those of the context left out."""
    if isinstance(node, list):
        return sum(map(keys, node))
    if isinstance(node, dict):
        return sum(1 + keys(value) for key, value in node.items() if not key.startswith('@'))
    return 0


def iri(node, key):
    return [one['@id'] for one in node.get(OA + key, [])]


jsonld.set_document_loader(load)
annotations = 0
for folder in folders():
    documents = json.loads((folder / 'web-annotation.anno.jsonld').read_text(encoding='utf-8'))
    texts = {article['article']['url']: article['article']['text'] for article in extractions(folder)}
    for document in documents:
        expanded = jsonld.expand(document)
        must(len(expanded) == 1, f'{folder.name}: an annotation expands to {len(expanded)} nodes')
        back = jsonld.compact(expanded, context)
        back.pop('@context')
        must(keys(back) == keys(document), f"{folder.name}: {document['id']}: a key has no meaning in Web Annotation")
        [annotation] = expanded
        must(annotation['@type'] == [OA + 'Annotation'], f"{folder.name}: {document['id']}: is a {annotation['@type']}")
        must(iri(annotation, 'motivatedBy')[0].startswith(OA), f"{folder.name}: {document['id']}: motivation")
        must(bool(annotation.get(OA + 'hasTarget')), f"{folder.name}: {document['id']}: has no target")
        for target in annotation[OA + 'hasTarget']:
            [source] = iri(target, 'hasSource')
            text = texts.get(source) or next(iter(texts.values())) if len(texts) == 1 else texts.get(source)
            position, quote = target[OA + 'hasSelector']
            start, end = (position[OA + key][0]['@value'] for key in ('start', 'end'))
            exact, prefix, suffix = (quote[OA + key][0]['@value'] for key in ('exact', 'prefix', 'suffix'))
            if text is not None:
                must(text[start:end] == exact, f'{folder.name}: at {start} to {end} stands {text[start:end]!r}, not {exact!r}')
                must(prefix + exact + suffix in text, f'{folder.name}: {exact!r} does not stand between {prefix!r} and {suffix!r}')
        annotations += 1
    ids = [document['id'] for document in documents]
    must(len(set(ids)) == len(ids), f'{folder.name}: two annotations have one id')
print(f'{annotations} annotations')
