"""Judges exchanges by Twilio's OpenAPI files: finds the operation, checks parameters, form and answer.

Stricter than the files: an object has all the members they list and no other, a request sends nothing they do not list.
"""
import functools, glob, json, os, re, urllib.parse

from jsonschema import FormatChecker
from openapi_schema_validator import OAS30Validator
from rfc3986_validator import validate_rfc3986

PAGING = {"Page", "PageSize", "PageToken"}
ERROR = {  # Twilio: docs/usage/twilios-response (the OpenAPI files describe no errors)
    "type": "object", "additionalProperties": False, "required": ["code", "message", "more_info", "status"],
    "properties": {"code": {"type": "integer", "minimum": 10000, "maximum": 99999}, "message": {"type": "string", "minLength": 1},
                   "more_info": {"type": "string", "pattern": r"^https://www\.twilio\.com/docs/errors/\d{5}$"},
                   "status": {"type": "integer", "minimum": 400, "maximum": 599}, "details": {"type": "object"}}}

formats = FormatChecker(formats=["date-time", "date"])


@formats.checks("uri")
@functools.lru_cache(maxsize=None)
def is_uri(value):
    return not isinstance(value, str) or bool(validate_rfc3986(value, rule="URI"))


@formats.checks("date-time-rfc-2822")
def is_rfc2822(value):
    return not isinstance(value, str) or bool(re.fullmatch(
        r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d \+0000", value))


@formats.checks("phone-number")
def is_number(value):
    return not isinstance(value, str) or bool(re.fullmatch(r"\+[1-9]\d{1,14}", value))


class Problem:
    """What is wrong: where ("answer friendly_name", "form VoiceUrl"), by which keyword, with which value."""

    def __init__(self, where, keyword, value, text):
        self.where, self.keyword, self.value, self.text = where, keyword, value, text

    def __str__(self):
        return "%s: %s" % (self.where, self.text[:200])


class Operation:
    def __init__(self, spec, method, template, detail):
        self.spec, self.method, self.template, self.detail = spec, method, template, detail
        self.name = "%s %s%s" % (method, spec.host, template)
        self.inputs = {kind: {p["name"]: spec.inlined(p["schema"], strict=False) for p in detail.get("parameters", [])
                              if p["in"] == kind} for kind in ("path", "query")}
        for schema in self.inputs["query"].values():
            if schema.get("format") == "phone-number":
                del schema["format"]  # a filter takes parts of numbers, as the parameter's text says
        body = detail.get("requestBody", {}).get("content", {}).get("application/x-www-form-urlencoded", {})
        self.form = spec.inlined(body["schema"], strict=False) if body else None

    @functools.lru_cache(maxsize=None)
    def answer(self, status):
        """schema of an answer's body; None = a body is not described"""
        content = self.detail["responses"].get(str(status), {}).get("content", {}).get("application/json")
        return self.spec.inlined(content["schema"], strict=True) if content else None

    def examples(self):
        for status, answer in self.detail["responses"].items():
            for content in answer.get("content", {}).values():
                for example in content.get("examples", {}).values():
                    yield int(status), example["value"]


class Spec:
    def __init__(self, path, host):
        with open(path, encoding="utf-8") as file:
            self.whole = json.load(file)
        self.host = host
        self.operations = []
        for template, methods in self.whole["paths"].items():
            pattern = re.compile("".join(r"(?P<%s>[^/]+?)" % part[1:-1] if part.startswith("{") else re.escape(part)
                                         for part in re.split(r"(\{\w+\})", template)) + r"\Z")
            for method in ("get", "post", "delete", "put", "patch"):
                if method in methods:
                    self.operations.append((template.count("{"), method.upper(), pattern, template, methods[method]))
        self.operations.sort(key=lambda o: o[0])  # fewer placeholders first: Local.json is no Sid
        self.made = {}

    def inlined(self, schema, strict):
        if "$ref" in schema:
            found = self.whole
            for part in schema["$ref"][2:].split("/"):
                found = found[part]
            return self.inlined(found, strict)
        out = {k: ([self.inlined(v, strict) for v in schema[k]] if k in ("allOf", "anyOf", "oneOf") else schema[k]) for k in schema}
        if "properties" in out:
            out["properties"] = {k: self.inlined(v, strict) for k, v in out["properties"].items()}
            if strict:
                out["additionalProperties"], out["required"] = False, list(out["properties"])
        if isinstance(out.get("items"), dict):
            out["items"] = self.inlined(out["items"], strict)
        return out

    def find(self, method, path):
        """(operation, values of its placeholders) or None"""
        for _, verb, pattern, template, detail in self.operations:
            found = pattern.match(path) if verb == method else None
            if found:
                key = (verb, template)
                if key not in self.made:
                    self.made[key] = Operation(self, verb, template, detail)
                return self.made[key], found.groupdict()
        return None


class Specs:
    """All of Twilio's files, by product and version."""

    def __init__(self, folder):
        self.folder, self.loaded = folder, {}

    def find(self, product, method, path):
        name = "twilio_api_v2010" if product == "api" else "twilio_%s_%s" % (product, path.split("/")[1])
        if name not in self.loaded:
            file = os.path.join(self.folder, name + ".json")
            self.loaded[name] = Spec(file, product + ".twilio.com") if os.path.exists(file) else None
        spec = self.loaded[name]
        return spec.find(method, path) if spec else None


def typed(schema, text):
    """a form's text as the JSON value the schema means; text that is no such value stays text and so fails"""
    kind = schema.get("type")
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    if kind == "integer" and re.fullmatch(r"-?\d+", text):
        return int(text)
    if kind == "number" and re.fullmatch(r"-?\d+(\.\d+)?", text):
        return float(text)
    return text


@functools.lru_cache(maxsize=None)
def validator(schema_text):
    return OAS30Validator(json.loads(schema_text), format_checker=formats)


judged = {}


def problems(where, schema, value):
    key = (where, id(schema), json.dumps(value))
    if key not in judged:
        judged[key] = [Problem("%s %s" % (where, ".".join(str(p) for p in e.absolute_path if not isinstance(p, int))) if e.absolute_path else where,
                               e.validator, e.instance, e.message)
                       for e in validator(json.dumps(schema)).iter_errors(value)]
    return judged[key]


def judge_inputs(where, schemas, pairs, required=(), repeatable=True):
    out, seen = [], {}
    for name, text in pairs:
        if name not in schemas:
            out.append(Problem("%s %s" % (where, name), "unknown", text, "the specification knows no such parameter"))
        else:
            seen.setdefault(name, []).append(text)
    for name, texts in seen.items():
        schema = schemas[name]
        if schema.get("type") == "array":
            value = [typed(schema.get("items", {}), t) for t in texts]
        elif len(texts) > 1:
            out.append(Problem("%s %s" % (where, name), "repeated", texts, "sent %d times" % len(texts)))
            continue
        else:
            value = typed(schema, texts[0])
        out += problems("%s %s" % (where, name), schema, value)
    return out + [Problem("%s %s" % (where, n), "required", None, "missing") for n in required if n not in seen]


def judge_request(operation, names, exchange):
    out = judge_inputs("path", operation.inputs["path"], names.items())
    query = urllib.parse.parse_qsl(exchange["query"], keep_blank_values=True)
    out += judge_inputs("query", operation.inputs["query"], query)
    form = urllib.parse.parse_qsl(exchange["body"], keep_blank_values=True)
    if form and operation.form is None:
        return out + [Problem("body", "unknown", exchange["body"], "this operation takes no body")]
    if operation.form is not None:
        if form and exchange["type"].split(";")[0] != "application/x-www-form-urlencoded":
            out.append(Problem("Content-Type", "type", exchange["type"], "is not a form's"))
        out += judge_inputs("form", operation.form.get("properties", {}), form, operation.form.get("required", ()))
    return out


def judge_body(operation, status, value):
    schema = operation.answer(status)
    if schema is None:
        return [Problem("status", "status", status, "the specification describes no answer %d with a body" % status)]
    out, rows = [], [k for k, v in schema.get("properties", {}).items() if v.get("type") == "array"]
    if isinstance(value, dict) and len(rows) == 1 and isinstance(value.get(rows[0]), list):
        items = schema["properties"][rows[0]].get("items")
        for row in value[rows[0]]:  # one by one: the same row in many lists is judged once
            out += problems("answer", items, row) if items else []
        value = dict(value, **{rows[0]: []})
    return out + problems("answer", schema, value)


def judge_answer(operation, exchange):
    status, text = exchange["status"], exchange["reply"]
    if status == 204:
        described = "204" in operation.detail["responses"]
        return [] if described and not text else [Problem("answer", "status", status, "204 is not described, or has a body")]
    if exchange["replyType"].split(";")[0].strip() != "application/json":
        return [Problem("answer", "type", exchange["replyType"], "Content-Type is not application/json")]
    try:
        value = json.loads(text)
    except ValueError as problem:
        return [Problem("answer", "json", text[:80], str(problem))]
    if status >= 400:
        out = problems("error", ERROR, value)
        if not out and (value["status"] != status or not value["more_info"].endswith(str(value["code"]))):
            out = [Problem("error", "status", value, "status or more_info differ from the answer's")]
        return out
    return judge_body(operation, status, value)


def read_logs(folder):
    """every different exchange, once"""
    seen = set()
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl"))):
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line not in seen:
                    seen.add(line)
                    yield json.loads(line)
