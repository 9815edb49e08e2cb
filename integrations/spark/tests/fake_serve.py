"""In place of onrecord: answers as `onrecord --serve` does, and ends or hangs when an article tells it to."""

import json
import os
import sys
import time

marks = sys.argv[1]

for line in sys.stdin:
    article = json.loads(line)
    name, text = article["id"], article["text"]
    if text == "end":
        os._exit(3)
    if text == "hang":
        time.sleep(60)
    if text == "end the first time":
        mark = os.path.join(marks, name)
        if not os.path.exists(mark):
            open(mark, "w").close()
            os._exit(3)
    if text == "bad":
        print(json.dumps({"article": name, "records": 0, "error": "bad-record", "message": "as asked"}), flush=True)
        continue
    records = [json.dumps({"article": name, "quote": word}) for word in text.split()]
    # in pieces, as a pipe gives them
    answer = "\n".join([json.dumps({"article": name, "records": len(records)}), *records]) + "\n"
    for at in range(0, len(answer), 7):
        sys.stdout.write(answer[at : at + 7])
        sys.stdout.flush()
