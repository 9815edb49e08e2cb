"""What the checks share: the folders to check, and a way to say what is wrong."""

import json
import sys
from pathlib import Path


def folders():
    return [Path(name) for name in sys.argv[1:]]


def extractions(folder):
    """Everything that was found, to hold a format's content against."""
    return json.loads((folder / 'json.json').read_text(encoding='utf-8'))


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding='utf-8').split('\n') if line]


def must(condition, message):
    if not condition:
        sys.exit(f'refused: {message}')
