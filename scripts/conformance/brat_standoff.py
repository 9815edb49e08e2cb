"""brat standoff, read by pybrat: every annotation's words stand where it says."""

from pybrat.parser import BratParser

from common import extractions, folders, must

entities = 0
for folder in folders():
    examples = BratParser(error='raise').parse(folder / 'brat')
    articles = extractions(folder)
    must(len(examples) == len(articles), f'{folder.name}: {len(examples)} of {len(articles)} articles')
    for example, article in zip(sorted(examples, key=lambda one: int(one.id)), articles):
        known = {entity.id for entity in example.entities}
        for entity in example.entities:
            words = ' '.join(example.text[span.start : span.end] for span in entity.spans)
            must(words == entity.mention, f'{folder.name}: {entity.id} is {entity.mention!r}, and there stands {words!r}')
        for relation in example.relations:
            must({relation.arg1.id, relation.arg2.id} <= known, f'{folder.name}: {relation.id} has no ends')
        quotes = sum(entity.type == 'Quote' for entity in example.entities)
        must((quotes > 0) == bool(article['statements']), f'{folder.name}: {quotes} quotes')
        entities += len(example.entities)
print(f'{entities} annotations')
