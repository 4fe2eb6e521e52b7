#!/usr/bin/env python3
"""Every Twilio request the program sent in any test, and every answer of the sandbox, by Twilio's OpenAPI files:
openapi_test.py WIRE-LOG-FOLDER. Runs after all other tests; what was judged is moved aside, so each run judges its own.
"""
import collections, copy, json, os, re, shutil, sys

import harness, tools

PROGRAM = "Trunkline"  # User-Agent: all of its requests must be valid; of others those that were accepted

# What the specification forbids and Twilio does all the same: name, which problem it is, evidence. Each must still occur.
# `examples`: Twilio's own examples in the same files show it, which is checked too.
EXCEPTIONS = [
    ("page addresses of api.twilio.com are relative", True,
     lambda p: p.keyword == "format" and p.where in ("answer uri", "answer first_page_uri", "answer next_page_uri",
                                                     "answer previous_page_uri") and str(p.value).startswith("/2010-04-01/"),
     "format `uri` wants a scheme; Twilio's examples of ListIncomingPhoneNumber have none"),
    ("an address that is not set is an empty text", True,
     lambda p: p.keyword == "format" and p.value == "" and p.where.startswith("answer ") and p.where.endswith(("_url", "_callback")),
     "format `uri` wants text; Twilio's examples of FetchIncomingPhoneNumber have \"sms_url\": \"\""),
    ("an application that is not set is an empty text", True,
     lambda p: p.keyword in ("minLength", "pattern") and p.value == "" and p.where.endswith("_application_sid"),
     "the pattern wants a sid; Twilio's examples have \"voice_application_sid\": \"\""),
    ("an empty text clears a field", False,
     lambda p: p.value == "" and p.where.startswith("form ") and p.where.endswith(("Url", "StatusCallback", "Sid")),
     "format and pattern want a value; Twilio's help and SDK issues name the empty text as the only way to clear one"),
    ("a conference that runs has no reason of its end", False,
     lambda p: p.value is None and p.where.endswith("reason_conference_ended"),
     "the enumeration has no null; the member's description and Twilio's examples of FetchConference have"),
    ("a search for numbers comes in one page", True,
     lambda p: p.keyword == "required" and p.where == "answer" and isinstance(p.value, dict)
     and ("available_phone_numbers" in p.value),
     "page and its like are required; Twilio's examples of ListAvailablePhoneNumberLocal have `uri` alone"),
    ("a number for sale is named as people write it", True,
     lambda p: p.keyword == "format" and p.where == "answer friendly_name" and "phone-number" in p.text,
     "format `phone-number` wants E.164; Twilio's example is (808) 925-1571"),
    ("prices are texts", True,
     lambda p: p.keyword == "type" and p.where in ("answer base_price", "answer current_price", "answer phone_number_prices.base_price",
                                                   "answer phone_number_prices.current_price") and isinstance(p.value, str),
     "the type wants a number; Twilio's example has \"1.00\", and the SDK is told to read a text"),
    ("TwiML bins and the sound of recordings have no specification", False, lambda p: p.keyword == "unspecified",
     "none of Twilio's OpenAPI files has handler.twilio.com, or a recording's address with .wav; Twilio's documentation names both"),
]


class Judge:
    def __init__(self):
        self.found = collections.defaultdict(list)  # operation -> problems
        self.count = collections.Counter()
        self.excused = collections.Counter()
        self.unknown = []

    def add(self, name, problems, line=None):
        for problem in problems:
            excuse = next((e[0] for e in EXCEPTIONS if e[2](problem)), None)
            if excuse:
                self.excused[excuse] += 1
            else:
                self.found[name].append("%s%s" % (problem, " (status %d, from %s)" % (line["status"], line["userAgent"]) if line else ""))


def judge_log(judge, specs, folder):
    import openapi
    for line in openapi.read_logs(folder):
        sound = re.search(r"/Recordings/RE[0-9a-f]{32}\.wav$", line["path"])
        if line["product"] in ("handler", "console", "twil.io", "serverless-upload") or sound:
            if line["product"] == "handler" or sound:
                judge.add("handler", [openapi.Problem("bin", "unspecified", line["path"], "")])
            continue
        ours, accepted = line["userAgent"].startswith(PROGRAM), line["status"] < 400
        found = specs.find(line["product"], line["method"], line["path"])
        if found is None:
            if ours or accepted:
                judge.unknown.append("%s %s%s (status %d)" % (line["method"], line["product"], line["path"], line["status"]))
            continue
        operation, names = found
        if ours or accepted:
            judge.count[operation.name, "requests"] += 1
            judge.add(operation.name, openapi.judge_request(operation, names, line), line)
        judge.count[operation.name, "answers"] += 1
        judge.add(operation.name, openapi.judge_answer(operation, line), line)
        judge.count[operation.name, "of the program"] += ours
    return judge


def check_examples(report, specs, names):
    """Twilio's own examples of the operations in use: valid but for the exceptions, which they show"""
    import openapi
    shown = Judge()
    for product, method, path in names:
        operation, _ = specs.find(product, method, path)
        for status, value in operation.examples():
            shown.add(operation.name, openapi.judge_body(operation, status, value))
    for name, in_examples, _, _ in EXCEPTIONS:
        if in_examples:
            report.check("Twilio's own examples show that " + name, shown.excused[name] > 0, "they no longer do: end the exception")


def check_teeth(report, specs):
    """the judge notices a spoiled answer and request"""
    import openapi
    sid = "AC" + "0" * 32
    operation, names = specs.find("api", "GET", "/2010-04-01/Accounts/%s/Keys.json" % sid)
    page = {"first_page_uri": "/2010-04-01/x", "next_page_uri": None, "previous_page_uri": None, "uri": "/2010-04-01/x",
            "page": 0, "page_size": 50, "start": 0, "end": 0,
            "keys": [{"sid": "SK" + "0" * 32, "friendly_name": "a", "date_created": "Thu, 30 Jul 2015 23:19:04 +0000",
                      "date_updated": "Thu, 30 Jul 2015 23:19:04 +0000"}]}

    def left(value, query=""):
        judge = Judge()
        line = {"status": 200, "reply": json.dumps(value), "replyType": "application/json", "query": query, "body": "", "type": ""}
        judge.add("x", openapi.judge_answer(operation, line) + openapi.judge_request(operation, names, line))
        return judge.found["x"]

    report.check("a good answer is called good", not left(page), left(page))
    spoils = {"a missing member": lambda v: v["keys"][0].pop("friendly_name"), "a member too many": lambda v: v.update(total=1),
              "a wrong type": lambda v: v.update(page="0"), "a bad sid": lambda v: v["keys"][0].update(sid="SK1"),
              "the other date form": lambda v: v["keys"][0].update(date_created="2015-07-30T23:19:04Z")}
    for name, spoil in spoils.items():
        value = copy.deepcopy(page)
        spoil(value)
        report.check("the judge notices " + name, left(value))
    for query in ("Sid=1", "PageSize=0", "PageSize=many"):
        report.check("the judge notices the query " + query, left(page, query))


def body(report):
    folder = sys.argv[1]
    specs_folder = tools.twilio_specs()
    try:
        import openapi
    except ImportError:
        python = tools.validator_python()
        if os.path.realpath(sys.prefix) == os.path.realpath(os.path.dirname(os.path.dirname(python))):
            raise
        os.execv(python, [python, *sys.argv])
    specs = openapi.Specs(specs_folder)
    check_teeth(report, specs)
    account = "/2010-04-01/Accounts/AC" + "0" * 32
    check_examples(report, specs, [("api", "GET", account + "/IncomingPhoneNumbers.json"), ("api", "GET", account + ".json"),
                                   ("api", "GET", account + "/IncomingPhoneNumbers/PN%s.json" % ("0" * 32)),
                                   ("api", "GET", account + "/AvailablePhoneNumbers/US/Local.json"),
                                   ("pricing", "GET", "/v1/PhoneNumbers/Countries/US")])
    judge = judge_log(Judge(), specs, folder)
    report.check("exchanges were written down", judge.count, "nothing in %s: no test with a sandbox ran before" % folder)
    for name in sorted({name for name, _ in judge.count}):
        wrong = collections.Counter(judge.found.get(name, []))
        print("%s: %s" % (name, ", ".join("%d %s" % (judge.count[name, k], k) for k in ("requests", "answers", "of the program"))))
        report.check(name, not wrong, "%d problems, %s" % (sum(wrong.values()), " | ".join(
            "%dx %s" % (n, text) for text, n in wrong.most_common(5))))
    report.check("nothing is asked that Twilio does not have", not judge.unknown, " | ".join(sorted(set(judge.unknown))[:5]))
    for name, _, _, evidence in EXCEPTIONS:
        print("exception: %s (%d times; %s)" % (name, judge.excused[name], evidence))
        report.check("exception still occurs, " + name, judge.excused[name] > 0, "it does not: end the exception")
    aside = folder.rstrip("/") + "-judged"
    shutil.rmtree(aside, ignore_errors=True)
    if os.path.isdir(folder):
        os.rename(folder, aside)


if __name__ == "__main__":
    harness.main(body)
