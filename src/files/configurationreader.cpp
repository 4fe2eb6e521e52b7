// Reading a configuration from YAML, of which JSON is a part. Whoever wrote the file, it is checked to the last value.
#include "files/configurationfile.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>
#include <yaml-cpp/yaml.h>

namespace files {
namespace {
struct ConfigurationReaderText {
  Q_DECLARE_TR_FUNCTIONS(ConfigurationFile)
};

constexpr int mostValues = 500'000; // aliases could make a small file very large
constexpr int deepest = 40;

QString textIn(const YAML::Node &n) { return QString::fromStdString(n.Scalar()); }

class ConfigurationReader {
public:
  explicit ConfigurationReader(const std::function<const Resource *(QStringView)> &named) : resourceNamed(named) {}
  Result<ConfigurationFile> read(const YAML::Node &top);

private:
  using Member = std::pair<QString, YAML::Node>;
  void wrong(const YAML::Node &, const QString &text);
  QList<Member> members(const YAML::Node &);
  QJsonValue value(const YAML::Node &, int depth = 0);
  void readVendor(const YAML::Node &, Vendor);
  void readKind(const YAML::Node &, const Resource &);
  void readObject(const YAML::Node &, ConfiguredObject);
  void readMember(const QString &name, const YAML::Node &, ConfiguredObject &);
  void readSource(const YAML::Node &);
  void readSealed(const YAML::Node &);

  const std::function<const Resource *(QStringView)> &resourceNamed;
  ConfigurationFile out;
  std::optional<Error> error; ///< the first
  int values = 0;
};

void ConfigurationReader::wrong(const YAML::Node &at, const QString &text)
{
  if (error) return;
  const int line = at.Mark().line + 1;
  error = {Error::Rejected, line > 0 ? ConfigurationReaderText::tr("Line %1: %2").arg(line).arg(text) : text};
}

QList<ConfigurationReader::Member> ConfigurationReader::members(const YAML::Node &n)
{
  QList<Member> all;
  if (n.IsNull()) return all;
  if (!n.IsMap()) {
    wrong(n, ConfigurationReaderText::tr("Names with values should stand here."));
    return all;
  }
  QSet<QString> seen;
  for (const auto &pair : n) {
    if (!pair.first.IsScalar()) {
      wrong(pair.first, ConfigurationReaderText::tr("A name should be a text."));
      return all;
    }
    const QString name = textIn(pair.first);
    if (seen.contains(name)) wrong(pair.first, ConfigurationReaderText::tr("“%1” stands here twice.").arg(name));
    seen << name;
    all.append({name, pair.second});
  }
  return all;
}

QJsonValue ConfigurationReader::value(const YAML::Node &n, int depth)
{
  if (++values > mostValues || depth > deepest) {
    wrong(n, ConfigurationReaderText::tr("The file is nested too deep or holds too much."));
    return {};
  }
  if (n.IsMap()) {
    QJsonObject object;
    for (const auto &[name, inner] : members(n)) object.insert(name, value(inner, depth + 1));
    return object;
  }
  if (n.IsSequence()) {
    QJsonArray list;
    for (const auto &inner : n) list.append(value(inner, depth + 1));
    return list;
  }
  if (!n.IsScalar()) return QJsonValue::Null;
  const QString text = textIn(n);
  if (n.Tag() == "!") return text; // it is quoted
  if (text == u"true" || text == u"false") return text == u"true";
  if (text == u"null" || text == u"~" || text.isEmpty()) return QJsonValue::Null;
  static const QString digits = QStringLiteral("-0123456789");
  const bool looksLikeNumber = digits.contains(text[0]) && !(text.size() > 1 && text[0] == u'0' && text[1] != u'.');
  bool whole = false, real = false;
  const qint64 integer = text.toLongLong(&whole);
  if (looksLikeNumber && whole) return integer;
  const double number = text.toDouble(&real);
  if (looksLikeNumber && real && std::isfinite(number)) return number;
  return text;
}

void ConfigurationReader::readMember(const QString &name, const YAML::Node &n, ConfiguredObject &o)
{
  const Resource &r = *o.resource;
  const QJsonValue v = value(n);
  if (error) return;
  if (name == u"id") {
    o.id = v.toString();
    if (!v.isString()) wrong(n, ConfigurationReaderText::tr("“id” should be a text in quotes."));
    return;
  }
  if (name == u"others" && r.vendor == Vendor::LiveKit) {
    o.others = v.toObject();
    if (!v.isObject()) wrong(n, ConfigurationReaderText::tr("Names with values should stand here."));
    return;
  }
  const Field *f = r.field(name);
  if (!f || !isConfigured(r, *f)) {
    QStringList known;
    for (const Field &each : r.fields)
      if (isConfigured(r, each)) known << QLatin1String(each.key);
    wrong(n, ConfigurationReaderText::tr("“%1” is no field that a file can set for “%2”. Its fields: %3.")
                 .arg(name, r.translated(r.one), known.join(QStringLiteral(", "))));
    return;
  }
  Object scratch(r);
  if (const auto read = f->ops->read(f->at(scratch.row()), v); !read) {
    wrong(n, ConfigurationReaderText::tr("“%1” cannot be this. %2 Texts stand in quotes.")
                 .arg(name, read.error().detail.isEmpty() ? read.error().text : read.error().detail));
    return;
  }
  if (f->isSecret() && !v.toString().isEmpty() && SecretBag::nameIn(v.toString()).isEmpty()) {
    const QString secretName = QStringLiteral("%1/%2/%3").arg(QLatin1String(r.name), o.label, name);
    o.members.insert(name, out.configuration.secrets.keep(secretName, Secret(v.toString().toUtf8())));
    return;
  }
  o.members.insert(name, v);
}

void ConfigurationReader::readObject(const YAML::Node &n, ConfiguredObject o)
{
  for (const auto &[name, inner] : members(n)) readMember(name, inner, o);
  if (!error) out.configuration.objects << o;
}

void ConfigurationReader::readKind(const YAML::Node &n, const Resource &r)
{
  out.configuration.told << &r;
  if (!n.IsMap() && !n.IsNull()) return wrong(n, ConfigurationReaderText::tr("Names with values should stand here."));
  if (n.IsNull()) return wrong(n, ConfigurationReaderText::tr("Write {} when there shall be none."));
  for (const auto &[label, inner] : members(n)) {
    if (label.isEmpty()) return wrong(inner, ConfigurationReaderText::tr("An object needs a name."));
    // the line of the name: for a block, one above its first member
    const int line = inner.Mark().line + (inner.Style() == YAML::EmitterStyle::Flow ? 1 : 0);
    readObject(inner, {&r, label, {}, {}, {}, line});
    if (error) return;
  }
}

void ConfigurationReader::readVendor(const YAML::Node &n, Vendor vendor)
{
  for (const auto &[name, inner] : members(n)) {
    const Resource *r = resourceNamed(name);
    if (!r || r->vendor != vendor || !(r->verbs & (CanCreate | CanChange)))
      return wrong(inner,
                   ConfigurationReaderText::tr("Trunkline knows no kind “%1” here that a file can set up.").arg(name));
    readKind(inner, *r);
    if (error) return;
  }
}

void ConfigurationReader::readSource(const YAML::Node &n)
{
  for (const auto &[name, inner] : members(n)) {
    const QString text = value(inner).toString();
    if (name == u"profile") out.configuration.profile = text;
    if (name == u"twilio-account") out.configuration.twilioAccount = text;
    if (name == u"livekit-server") out.configuration.livekitUrl = text;
  }
}

void ConfigurationReader::readSealed(const YAML::Node &n)
{
  const QJsonObject o = value(n).toObject();
  const auto bytes = [&](const char *name) {
    return QByteArray::fromBase64(o.value(QLatin1String(name)).toString().toLatin1());
  };
  const auto count = [&](const char *name) {
    return quint64(std::max<qint64>(0, o.value(QLatin1String(name)).toInteger()));
  };
  out.sealed = Sealed{count("operations"), count("memory"), bytes("salt"), bytes("nonce"), bytes("box")};
}

Result<ConfigurationFile> ConfigurationReader::read(const YAML::Node &top)
{
  const QList<Member> all = members(top);
  const auto version =
      std::find_if(all.begin(), all.end(), [](const Member &m) { return m.first == u"trunkline-configuration"; });
  if (version == all.end() || error)
    return Error{Error::Rejected,
                 ConfigurationReaderText::tr(
                     "This is no configuration of Trunkline: the line “trunkline-configuration” is missing.")};
  const qint64 format = value(version->second).toInteger();
  if (format > configurationVersion)
    return Error{Error::Rejected,
                 ConfigurationReaderText::tr("This file was written by a later version of Trunkline (format %1; this "
                                             "one reads format %2). Open it with that version, or update this one.")
                     .arg(format)
                     .arg(configurationVersion)};
  if (format < 1) wrong(version->second, ConfigurationReaderText::tr("Trunkline knows no such format."));
  for (const auto &[name, n] : all) {
    if (error) break;
    if (name == u"trunkline-configuration") continue;
    if (name == u"made-from")
      readSource(n);
    else if (name == u"twilio")
      readVendor(n, Vendor::Twilio);
    else if (name == u"livekit")
      readVendor(n, Vendor::LiveKit);
    else if (name == u"sealed-secrets")
      readSealed(n);
    else
      wrong(n, ConfigurationReaderText::tr("Trunkline does not know “%1”. Here stand: made-from, twilio, livekit, "
                                           "sealed-secrets.")
                   .arg(name));
  }
  if (error) return *error;
  return out;
}
} // namespace

Result<ConfigurationFile> readConfiguration(const QByteArray &bytes,
                                            const std::function<const Resource *(QStringView)> &resourceNamed)
{
  if (bytes.size() > largestConfiguration)
    return Error{Error::Rejected,
                 ConfigurationReaderText::tr("The file is larger than 16 MB: it is no configuration of Trunkline.")};
  try {
    const YAML::Node top = YAML::Load(std::string(bytes.constData(), size_t(bytes.size())));
    return ConfigurationReader(resourceNamed).read(top);
  } catch (const YAML::Exception &e) { // of the library; nothing of ours throws
    return Error{Error::Rejected, ConfigurationReaderText::tr("Line %1: this is no valid YAML: %2.")
                                      .arg(std::max(0, e.mark.line) + 1)
                                      .arg(QString::fromStdString(e.msg))};
  }
}

} // namespace files
