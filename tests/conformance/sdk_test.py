#!/usr/bin/env python3
"""The vendors' SDKs from npm, unchanged, on the sandbox: sdk_test.py SANDBOX

The LiveKit script runs on a real livekit-server too, which shows that what it expects is LiveKit's way.
"""
import json, os, re, subprocess, sys

import harness, tools

HERE = os.path.dirname(os.path.abspath(__file__))
FEWEST = {"twilio.cjs": 15, "livekit.cjs": 15}  # cases; fewer means that a script ended early


def run(report, title, script, **environment):
    program, _ = tools.node()
    packages = tools.node_packages()
    preload = ["--require", os.path.join(HERE, "sdk", "redirect.cjs")] if script == "twilio.cjs" else []
    done = subprocess.run([program, *preload, os.path.join(HERE, "sdk", script)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, timeout=300, env=dict(os.environ, TRUNKLINE_SDKS=packages, **environment))
    seen = 0
    for line in done.stdout.splitlines():
        case = re.match(r"(PASS  |FAIL! ) : (.*)", line)
        if not case:
            print(line)
            continue
        seen += 1
        name, _, reason = case[2].partition(": ")
        report.check("%s, %s" % (title, name), case[1] == "PASS  ", reason)
    report.check("%s, the script ran to its end" % title, done.returncode == 0 and seen >= FEWEST[script],
                 "exit %d after %d cases" % (done.returncode, seen))


def body(report):
    sandbox = sys.argv[1]
    tools.node_packages()
    with harness.sandbox(sandbox, "--company", "demo") as at:
        run(report, "twilio", "twilio.cjs", TRUNKLINE_SANDBOX=json.dumps(at), TRUNKLINE_TWILIO_BASE=at["twilio"]["base"])
    for title, more in (("livekit on a Cloud project", []), ("livekit on a self-hosted server", ["--no-sip"])):
        with harness.sandbox(sandbox, "--company", "empty", *more) as at:
            run(report, title, "livekit.cjs", TRUNKLINE_LIVEKIT=json.dumps(at["livekit"]))
    try:
        with harness.livekit_server() as at:
            run(report, "livekit on a real server", "livekit.cjs", TRUNKLINE_LIVEKIT=json.dumps(at))
    except tools.Unavailable as reason:
        report.skip("livekit on a real server", reason)


if __name__ == "__main__":
    harness.main(body)
