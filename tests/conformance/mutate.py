"""Changes the recorded exchanges: other numbers, names, ids and secrets, the same in requests and in expected answers.

What is the vendor's own (methods, enumerations, codec and header names, times, message texts) stays.
Letters and digits are exchanged by a permutation, so whatever was equal, a beginning or as long as another stays so.
"""
import random, re, string

# members whose values are the customer's, without their underscores and in lower case
OWN = {"name", "names", "room", "roomname", "roomprefix", "metadata", "identity", "participantidentity", "participantname",
       "agentname", "authusername", "authpassword", "authrealm", "pin", "numbers", "allowednumbers", "inboundnumbers", "sipnumber",
       "number", "sipcallto", "destinationroom", "destinationidentity", "siptrunkid", "trunkids", "trunkid", "allowedaddresses",
       "add", "remove", "set", "append", "phonenumber", "phonenumbers", "outboundnumber", "inboundaddresses",
       "inboundusername", "inboundpassword", "outboundusername", "outboundpassword"}
OWN_MAPS = {"attributes", "participantattributes"}  # here even the keys are
KEPT_PARENTS = {"codecs", "enabledcodecs", "headers", "headerstoattributes", "attributestoheaders"}
QUOTED = ("Conflicting inbound SIP Trunks", "Dispatch rule for the same trunk")  # messages that quote the customer's values
KEPT = re.compile(r"<[^<>]*>|^(?:ST|SDR|RM|AD|EG|IN)_|^sip\.")


class Mutator:
    def __init__(self, seed):
        self.dice = random.Random(seed)
        self.table = {}
        for alphabet in (string.ascii_lowercase, string.ascii_uppercase, string.digits[1:]):
            other = list(alphabet)
            while any(a == b for a, b in zip(alphabet, other)):
                self.dice.shuffle(other)
            self.table.update(zip(alphabet, other))

    def text(self, value):
        out, at = "", 0
        for kept in KEPT.finditer(value):
            out += self.swap(value[at:kept.start()]) + kept.group(0)
            at = kept.end()
        return out + self.swap(value[at:])

    def swap(self, value):
        return "".join(self.table.get(c, c) for c in value)

    def message(self, value):
        """the quoted values in a conflict's text"""
        if not value.startswith(QUOTED):
            return value
        return re.sub(r'"([^"]*)"', lambda m: '"%s"' % self.text(m.group(1)), value)

    def value(self, value, key="", parent="", own=False):
        if isinstance(value, dict):
            if list(value) == ["<ONE_OF>"]:
                return {"<ONE_OF>": [self.value(v, key, parent, own) for v in value["<ONE_OF>"]]}
            every = plain(key) in OWN_MAPS
            return {self.text(k) if every else k: self.value(v, k, key, every) for k, v in value.items()}
        if isinstance(value, list):
            return [self.value(v, key, parent, own) for v in value]
        if not isinstance(value, str):
            return value
        if key == "msg":
            return self.message(value)
        if own or (plain(key) in OWN and plain(parent) not in KEPT_PARENTS):
            return self.text(value)
        return value

    def exchange(self, x):
        out = dict(x)
        if isinstance(x.get("request"), (dict, list)):
            out["request"] = self.value(x["request"])
        elif isinstance(x.get("request"), str):  # a raw body: only its telephone numbers
            out["request"] = re.sub(r'"\+\d+"', lambda m: self.swap(m.group(0)), x["request"])
        if isinstance(x.get("grants"), dict):
            out["grants"] = self.value(x["grants"])
        if isinstance(x.get("response"), (dict, list)):
            out["response"] = self.value(x["response"])
        return out


def plain(key):
    return key.replace("_", "").lower()


def difference(old, new):
    """how many strings differ between two values of one shape (keys of maps included)"""
    if isinstance(old, dict):
        return sum(a != b for a, b in zip(old, new)) + sum(difference(a, b) for a, b in zip(old.values(), new.values()))
    if isinstance(old, list):
        return sum(difference(a, b) for a, b in zip(old, new))
    return int(old != new)
