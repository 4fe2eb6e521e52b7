"""After a whole run of the guide and its undo, no secret is in any file, log, journal, argument list or environment.

    stage.sh secrets_test.py BIN
"""
import base64
import json
import os
import sys

import program
from guide import Guide

import harness


def forms(secret):
    """how a secret may be written"""
    raw = secret.encode()
    yield raw
    yield secret.encode("utf-16-le")
    yield raw.hex().encode()
    for shift in range(3):  # base64, wherever it begins
        text = base64.b64encode(b"." * shift + raw)
        yield text[(0, 2, 3)[shift]:][:len(raw) * 4 // 3 - 3]


def found(secrets, data):
    return sorted(name for name, secret in secrets.items() if any(form in data for form in forms(secret)))


def files(*folders):
    for folder in folders:
        for where, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(where, name)
                if os.path.isfile(path) and not os.path.islink(path):
                    yield path


def body(report):
    bin_folder = sys.argv[1]
    places = {}
    with program.accounts(bin_folder, "empty") as (apis, file):
        connect = json.loads(file.read_text())
        secrets = {"the Auth Token": connect["twilio"]["authToken"], "the API key's secret": connect["twilio"]["apiKeySecret"],
                   "LiveKit's secret": connect["livekit"]["apiSecret"]}
        with program.trunkline(bin_folder, "--connect", str(file)) as running:
            guide = Guide(running, apis)
            for step in (guide.open, guide.answer, guide.preview, guide.run_to_manual, guide.refuse_other_bin, guide.make_bin):
                step()
            secrets["the SIP password"] = guide.password
            for when in ("while it runs", "at the end"):
                places["the argument list, %s" % when] = running.command_line()
                places["the environment, %s" % when] = running.environment()
                for path in files(program.PRIVATE):
                    with open(path, "rb") as handle:
                        places["%s, %s" % (os.path.relpath(path, program.PRIVATE), when)] = handle.read()
                if when == "while it runs":
                    for step in (guide.go_on, guide.close, guide.second_run, guide.preview_undo, guide.undo):
                        step()
        for path in files(program.PRIVATE):
            with open(path, "rb") as handle:
                places["%s, afterwards" % os.path.relpath(path, program.PRIVATE)] = handle.read()
    planted = "x".join(secrets.values()).encode() + base64.b64encode(("AC1:" + secrets["the Auth Token"]).encode())
    report.check("the search finds what is there", found(secrets, planted) == sorted(secrets))
    for name in secrets:
        report.check("%s is known" % name, len(secrets[name]) >= 20, "%d characters" % len(secrets[name]))
    journals = [p for p in places if "journal.sqlite" in p]
    report.check("the journal was looked through", bool(journals), "there is none under %s" % program.PRIVATE)
    for place, data in sorted(places.items()):
        names = found(secrets, data)
        report.check("no secret in %s (%d bytes)" % (place, len(data)), not names, ", ".join(names))


if __name__ == "__main__":
    harness.main(body)
