"""Label Studio tasks, validated by its SDK against the labeling interface that the package gives."""

import json
import os

from label_studio_sdk.label_interface import LabelInterface

from common import extractions, folders, must

interface = LabelInterface(os.environ['LABEL_STUDIO_CONFIG'])
interface.validate()
regions = 0
for folder in folders():
    tasks = json.loads((folder / 'label-studio.label-studio.json').read_text(encoding='utf-8'))
    must(len(tasks) == len(extractions(folder)), f'{folder.name}: {len(tasks)} tasks')
    for task in tasks:
        [prediction] = task['predictions']
        errors = interface.validate_prediction(prediction, return_errors=True)
        must(not errors, f'{folder.name}: {errors[:3]}')
        for result in prediction['result']:
            if 'value' in result:
                value = result['value']
                words = task['data']['text'][value['start'] : value['end']]
                must(words == value['text'], f"{folder.name}: at {value['start']} stands {words!r}, not {value['text']!r}")
                regions += result['type'] == 'labels'
print(f'{regions} regions')
