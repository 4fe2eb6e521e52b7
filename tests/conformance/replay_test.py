#!/usr/bin/env python3
"""Replays the recorded exchanges with a real LiveKit server: replay_test.py sandbox|changed|server|changed-server [SANDBOX]

sandbox, changed: against the sandbox, as recorded or with other numbers, names and ids.
server, changed-server: against a real livekit-server, which shows that the files, and the changed ones, are the truth.
"""
import glob, http.client, json, os, random, sys

import harness
from mutate import Mutator, difference

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "wire"))
import replay

RECORDED = 634  # exchanges; fewer means that files were lost


def exchanges(change):
    """[(file, [exchange])], changed when there is a mutator, and how many values that changed"""
    out, changed = [], 0
    for path in sorted(glob.glob(os.path.join(os.path.dirname(replay.__file__), "*.json"))):
        with open(path, encoding="utf-8") as file:
            recorded = json.load(file)
        now = [change.exchange(x) for x in recorded] if change else recorded
        changed += sum(difference(a, b) for a, b in zip(recorded, now))
        out.append((os.path.basename(path), now))
    return out, changed


def play(report, at, files):
    server = replay.Server(at["url"], at["apiKey"], at["apiSecret"])
    for file, recorded in files:
        bound = {}
        server.clean()
        for n, x in enumerate(recorded, 1):
            name = "%s #%d %s" % (file, n, x["name"])
            try:
                wrong = replay.run(server, x, bound)
            except (OSError, ValueError, http.client.HTTPException) as problem:
                wrong = ["no answer: %r" % problem]
            report.check(name, not wrong, " | ".join(wrong[:4]))
    server.clean()


def body(report):
    mode = sys.argv[1]
    change, seed = None, random.SystemRandom().randrange(1, 2**31)
    if mode.startswith("changed"):
        seed = int(os.environ.get("TRUNKLINE_SEED", seed))
        print("seed %d (TRUNKLINE_SEED=%d repeats it)" % (seed, seed))
        change = Mutator(seed)
    files, changed = exchanges(change)
    count = sum(len(recorded) for _, recorded in files)
    report.check("all %d exchanges are there" % RECORDED, count == RECORDED, "found %d" % count)
    if change:
        report.check("more than 1500 values are changed", changed > 1500, "only %d" % changed)
        print("%d values changed" % changed)
    if mode.endswith("server"):
        with harness.livekit_server() as at:
            play(report, at, files)
    else:
        more = ["--seed", str(seed)] if change else []
        with harness.sandbox(sys.argv[2], "--company", "empty", "--no-sip", *more) as at:
            play(report, at["livekit"], files)


if __name__ == "__main__":
    harness.main(body)
