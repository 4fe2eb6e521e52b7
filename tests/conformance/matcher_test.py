#!/usr/bin/env python3
"""The routing matcher against LiveKit's own: matcher_test.py TRUNKLINE-MATCH

LiveKit's Go functions (folder oracle) make random cases from a fresh seed and judge them; the program reads the same
cases. TRUNKLINE_SEED repeats a run, TRUNKLINE_CASES changes how many.
"""
import json, os, random, subprocess, sys, tempfile

import harness, tools

CASES = 100_000


def run(command, source, target, what):
    with open(source or os.devnull, "rb") as inward, open(target, "wb") as outward:
        done = subprocess.run(command, stdin=inward, stdout=outward, stderr=subprocess.PIPE, timeout=1200)
    if done.returncode:
        raise RuntimeError("%s ended with %d: %s" % (what, done.returncode, done.stderr.decode("utf-8", "replace")[-400:]))


def spoil(source, target):
    """the same judgements with one that differs: comparing must notice"""
    lines = open(source, encoding="utf-8").read().splitlines()
    last = json.loads(lines[-1])
    last["trunk"] = {"match": "specific", "trunk": "ST_spoiled"}
    with open(target, "w", encoding="utf-8") as out:
        out.write("\n".join([*lines[:-1], json.dumps(last)]) + "\n")


def body(report):
    program, oracle = sys.argv[1], tools.oracle()
    if not os.path.exists(program):
        raise RuntimeError("%s is not built" % program)
    seed = int(os.environ.get("TRUNKLINE_SEED", random.SystemRandom().randrange(1, 2**31)))
    count = int(os.environ.get("TRUNKLINE_CASES", CASES))
    print("%d cases of seed %d (TRUNKLINE_SEED=%d repeats them)" % (count, seed, seed), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        cases, theirs, ours, spoiled = (os.path.join(folder, n) for n in ("cases", "livekit", "ours", "spoiled"))
        run([oracle, "gen", str(count), str(seed)], None, cases, "oracle gen")
        run([oracle, "judge"], cases, theirs, "oracle judge")
        run([program], cases, ours, os.path.basename(program))
        with open(ours, "rb") as judged:
            lines = sum(1 for _ in judged)
        report.check("each case is judged", lines == count, "%d judgements of %d cases" % (lines, count))
        done = subprocess.run([oracle, "compare", theirs, ours], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        print(done.stdout.strip(), flush=True)
        report.check("no judgement differs from LiveKit's", done.returncode == 0, "seed %d, see above" % seed)
        spoil(ours, spoiled)
        done = subprocess.run([oracle, "compare", theirs, spoiled], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        report.check("a judgement that differs is noticed", done.returncode != 0)


if __name__ == "__main__":
    harness.main(body)
