"""What both vendors' APIs answer, asked without the program: Twilio by Basic authentication, LiveKit by a signed token."""
import base64
import hashlib
import hmac
import html
import json
import re
import time
import urllib.error
import urllib.parse
import urllib.request


def fetch(url, headers=None, data=None):
    request = urllib.request.Request(url, data=data, headers=headers or {})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return answer.read().decode()


class Twilio:
    """The account of a connect file, and the console page of the sandbox."""

    def __init__(self, half):
        self.half = half
        login = "%s:%s" % (half["accountSid"], half["authToken"])
        self.headers = {"Authorization": "Basic " + base64.b64encode(login.encode()).decode()}

    def numbers(self):
        base, path, out = self.half["base"].replace("{product}", "api"), None, []
        path = "/2010-04-01/Accounts/%s/IncomingPhoneNumbers.json?PageSize=1000" % self.half["accountSid"]
        while path:
            page = json.loads(fetch(base + path, self.headers))
            out += page["incoming_phone_numbers"]
            path = page.get("next_page_uri")
        return out

    def answer_with(self, number, url):
        """a document for a number's calls"""
        path = "%s/2010-04-01/Accounts/%s/IncomingPhoneNumbers/%s.json" % (
            self.half["base"].replace("{product}", "api"), self.half["accountSid"], number)
        return json.loads(fetch(path, self.headers, urllib.parse.urlencode({"VoiceUrl": url}).encode()))

    def call_into(self, conference, phone, caller):
        """a phone into a conference, which begins with it"""
        url = "%s/2010-04-01/Accounts/%s/Conferences/%s/Participants.json" % (
            self.half["base"].replace("{product}", "api"), self.half["accountSid"], conference)
        return json.loads(fetch(url, self.headers, urllib.parse.urlencode({"To": phone, "From": caller}).encode()))

    def console(self, fields=None):
        data = urllib.parse.urlencode(fields).encode() if fields else None
        try:
            return fetch(self.half["console"], data=data)
        except urllib.error.HTTPError as refused:
            return refused.read().decode()

    def bins(self):
        """[(name, address)] as the console lists them"""
        return [(html.unescape(n), a) for n, a in re.findall(r"<li><a [^>]*>(.*?)</a><br><code>(.*?)</code>", self.console())]

    def make_bin(self, name, document):
        """posts the console's form, as a person would; gives the bin's address"""
        page = self.console({"friendlyName": name, "twiml": document})
        made = re.search(r'id="address">(.*?)<', page)
        if not made:
            problem = re.search(r'id="problem"[^>]*>(.*?)<', page)
            raise RuntimeError("the console refused the bin: %s" % (html.unescape(problem[1]) if problem else page[:200]))
        return made[1]


def b64(raw):
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


class LiveKit:
    """The project of a connect file."""

    def __init__(self, half):
        self.half = half

    def token(self):
        now = int(time.time())
        grants = {"sip": {"admin": True, "call": True}, "video": {"roomList": True}}
        claims = dict(iss=self.half["apiKey"], nbf=now - 5, exp=now + 60, **grants)
        text = ".".join(b64(json.dumps(part).encode()) for part in ({"alg": "HS256", "typ": "JWT"}, claims))
        return text + "." + b64(hmac.new(self.half["apiSecret"].encode(), text.encode(), hashlib.sha256).digest())

    def call(self, service, method, message=None):
        headers = {"Authorization": "Bearer " + self.token(), "Content-Type": "application/json"}
        url = "%s/twirp/livekit.%s/%s" % (self.half["url"].rstrip("/"), service, method)
        return json.loads(fetch(url, headers, json.dumps(message or {}).encode()))

    def trunks(self):
        return self.call("SIP", "ListSIPInboundTrunk").get("items", [])

    def rules(self):
        return self.call("SIP", "ListSIPDispatchRule").get("items", [])

    def numbers(self):
        """of a Cloud project; a server of one's own has no such service"""
        return self.call("PhoneNumberService", "ListPhoneNumbers").get("items", [])

    def rooms(self):
        return self.call("RoomService", "ListRooms").get("rooms", [])


class Accounts:
    """Both accounts of a connect file."""

    def __init__(self, connect):
        self.twilio, self.livekit = Twilio(connect["twilio"]), LiveKit(connect["livekit"])

    def state(self):
        """everything that the guide may touch, but the bins, which no API lists"""
        return {"numbers": self.twilio.numbers(), "trunks": self.livekit.trunks(), "rules": self.livekit.rules(),
                "rooms": self.livekit.rooms()}

    def words(self):
        """what the APIs answer, in plain words, without secrets"""
        now = self.state()
        out = []
        for n in now["numbers"] if len(now["numbers"]) <= 5 else []:
            out.append("Twilio: %s (%s) sends calls to %s" % (n["phone_number"], n["friendly_name"], n["voice_url"] or "nothing"))
        if len(now["numbers"]) > 5:
            out.append("Twilio: %d numbers" % len(now["numbers"]))
        bins = self.twilio.bins()
        out.append("Twilio: %s" % ("no TwiML bin" if not bins else "TwiML bins " + ", ".join("“%s”" % name for name, _ in bins)
                                   if len(bins) <= 5 else "%d TwiML bins" % len(bins)))
        for t in now["trunks"] if len(now["trunks"]) <= 3 else []:
            lock = "signs in as %s" % t["auth_username"] if t.get("auth_username") else "no sign-in"
            out.append("LiveKit: inbound trunk “%s” for %s, %s" % (t.get("name"), ", ".join(t.get("numbers", [])) or "any number", lock))
        if not 1 <= len(now["trunks"]) <= 3:
            out.append("LiveKit: %s" % ("%d inbound trunks" % len(now["trunks"]) if now["trunks"] else "no inbound trunk"))
        for r in now["rules"] if len(now["rules"]) <= 3 else []:
            out.append("LiveKit: dispatch rule “%s”: %s" % (r.get("name"), self.target(r)))
        if not 1 <= len(now["rules"]) <= 3:
            out.append("LiveKit: %s" % ("%d dispatch rules" % len(now["rules"]) if now["rules"] else "no dispatch rule"))
        return out

    @staticmethod
    def target(rule):
        which = rule.get("rule", {})
        agents = [a.get("agent_name") or a.get("agentName") for a in (rule.get("room_config") or {}).get("agents", [])]
        agent = ", with agent %s" % ", ".join(agents) if agents else ""
        for kind, text in (("dispatch_rule_individual", "a room per caller, %s_…"), ("dispatch_rule_direct", "room %s"),
                           ("dispatch_rule_callee", "a room per called number, %s…")):
            inner = which.get(kind) or which.get("".join(w.title() if i else w for i, w in enumerate(kind.split("_"))))
            if inner:
                name = inner.get("room_prefix") or inner.get("roomPrefix") or inner.get("room_name") or inner.get("roomName") or ""
                return text % name + agent
        return "an unknown target" + agent


def plain(value):
    """a state without times: what must be the same before and after"""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if k not in ("date_updated", "updated_at", "updatedAt")}
    return [plain(v) for v in value] if isinstance(value, list) else value


def differences(before, after, where=""):
    """where two states differ, in words"""
    if isinstance(before, dict) and isinstance(after, dict):
        return [d for k in sorted(before.keys() | after.keys()) for d in differences(before.get(k), after.get(k), where + "/" + k)]
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        return [d for i, (a, b) in enumerate(zip(before, after)) for d in differences(a, b, "%s[%d]" % (where, i))]
    if isinstance(before, list) and isinstance(after, list):
        return ["%s: %d before, %d now" % (where, len(before), len(after))]
    return [] if before == after else ["%s: %r before, %r now" % (where, before, after)]
