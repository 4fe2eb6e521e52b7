// Writing a configuration as YAML and as JSON.
#include "files/configurationfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <yaml-cpp/yaml.h>

namespace files {
namespace {
struct ConfigurationFileText {
  Q_DECLARE_TR_FUNCTIONS(ConfigurationFile)
};

QString headText()
{
  return ConfigurationFileText::tr(
      "What a Trunkline profile sets up at Twilio and LiveKit. Trunkline makes, compares and applies this file.\n"
      "\n"
      "Below each vendor stand the kinds of objects, below each kind its objects. The name of an object is its own in "
      "this file; where another object refers to it, that name stands. “id” is its identifier in the account that the "
      "file was made from; elsewhere the object is found by its name.\n"
      "A field that is left out stays as it is. A kind that is left out is not touched. A kind with {} has none.\n"
      "Passwords are not in the file: ${secret:…} stands for each. They can be sealed under a passphrase at the end "
      "of the file. Telephone numbers of callers that trunks allow are in it as they are.\n"
      "The order is always the same, so that versions of the file can be compared.");
}

/// Words in lines of at most 110 characters.
QString folded(const QString &text)
{
  QStringList lines;
  for (const QString &paragraph : text.split(u'\n')) {
    QString line;
    for (const QString &word : paragraph.split(u' ')) {
      if (!line.isEmpty() && line.size() + word.size() > 110) {
        lines << line;
        line.clear();
      }
      line += line.isEmpty() ? word : u' ' + word;
    }
    lines << line;
  }
  return lines.join(u'\n');
}

QString vendorWord(Vendor v) { return v == Vendor::Twilio ? QStringLiteral("twilio") : QStringLiteral("livekit"); }

/// Texts are always quoted, so that no reader takes a number's text for a number.
void emitText(YAML::Emitter &y, const QString &text) { y << YAML::DoubleQuoted << text.toStdString(); }

void emitKey(YAML::Emitter &y, const char *name) { y << YAML::Key << name << YAML::Value; }

void emitValue(YAML::Emitter &y, const QJsonValue &v)
{
  if (v.isString()) {
    emitText(y, v.toString());
  } else if (v.isBool()) {
    y << v.toBool();
  } else if (v.isDouble()) {
    if (double(v.toInteger()) == v.toDouble())
      y << static_cast<long long>(v.toInteger());
    else
      y << v.toDouble();
  } else if (v.isArray()) {
    const QJsonArray list = v.toArray();
    if (list.isEmpty()) y << YAML::Flow;
    y << YAML::BeginSeq;
    for (const QJsonValue item : list) emitValue(y, item);
    y << YAML::EndSeq;
  } else if (v.isObject()) {
    const QJsonObject object = v.toObject();
    if (object.isEmpty()) y << YAML::Flow;
    y << YAML::BeginMap;
    for (auto it = object.begin(); it != object.end(); ++it) {
      y << YAML::Key;
      emitText(y, it.key());
      y << YAML::Value;
      emitValue(y, it.value());
    }
    y << YAML::EndMap;
  } else {
    y << YAML::Null;
  }
}

void emitObject(YAML::Emitter &y, const ConfiguredObject &o)
{
  y << YAML::Key;
  emitText(y, o.label);
  y << YAML::Value << YAML::BeginMap;
  if (!o.id.isEmpty()) {
    emitKey(y, "id");
    emitText(y, o.id);
  }
  for (const Field &f : o.resource->fields) {
    if (!o.members.contains(QLatin1String(f.key))) continue;
    emitKey(y, f.key);
    emitValue(y, o.members.value(QLatin1String(f.key)));
  }
  if (!o.others.isEmpty()) {
    emitKey(y, "others");
    emitValue(y, o.others);
  }
  y << YAML::EndMap;
}

void emitKind(YAML::Emitter &y, const Configuration &c, const Resource &r)
{
  emitKey(y, r.name);
  const bool any = std::any_of(c.objects.begin(), c.objects.end(), [&](const auto &o) { return o.resource == &r; });
  if (any) y << YAML::Comment(r.translated(r.title).toStdString());
  if (!any) y << YAML::Flow;
  y << YAML::BeginMap;
  for (const ConfiguredObject &o : c.objects)
    if (o.resource == &r) emitObject(y, o);
  y << YAML::EndMap;
}

QJsonObject sealedAsJson(const Sealed &s)
{
  const auto coded = [](const QByteArray &b) { return QString::fromLatin1(b.toBase64()); };
  return {{QStringLiteral("method"), QStringLiteral("argon2id, xchacha20-poly1305")},
          {QStringLiteral("operations"), qint64(s.operations)},
          {QStringLiteral("memory"), qint64(s.memory)},
          {QStringLiteral("salt"), coded(s.salt)},
          {QStringLiteral("nonce"), coded(s.nonce)},
          {QStringLiteral("box"), coded(s.box)}};
}

QJsonObject sourceOf(const Configuration &c)
{
  QJsonObject out;
  for (const auto &[name, text] :
       {std::pair{"profile", c.profile}, {"twilio-account", c.twilioAccount}, {"livekit-server", c.livekitUrl}})
    if (!text.isEmpty()) out.insert(QLatin1String(name), text);
  return out;
}
} // namespace

QByteArray configurationAsYaml(const ConfigurationFile &file)
{
  const Configuration &c = file.configuration;
  YAML::Emitter y;
  y.SetIndent(2);
  y << YAML::Comment(folded(headText()).toStdString()) << YAML::Newline << YAML::BeginMap;
  emitKey(y, "trunkline-configuration");
  y << configurationVersion;
  emitKey(y, "made-from");
  emitValue(y, sourceOf(c));
  for (const Vendor v : {Vendor::Twilio, Vendor::LiveKit}) {
    const bool any = std::any_of(c.told.begin(), c.told.end(), [&](const Resource *r) { return r->vendor == v; });
    if (!any) continue;
    y << YAML::Newline;
    emitKey(y, vendorWord(v).toLatin1().constData());
    y << YAML::BeginMap;
    for (const Resource *r : c.told)
      if (r->vendor == v) emitKind(y, c, *r);
    y << YAML::EndMap;
  }
  if (file.sealed) {
    y << YAML::Newline;
    emitKey(y, "sealed-secrets");
    emitValue(y, sealedAsJson(*file.sealed));
  }
  y << YAML::EndMap;
  return QByteArray(y.c_str(), qsizetype(y.size())).replace("\n# \n", "\n#\n") + '\n';
}

QByteArray configurationAsJson(const ConfigurationFile &file)
{
  const Configuration &c = file.configuration;
  QJsonObject top{{QStringLiteral("trunkline-configuration"), configurationVersion},
                  {QStringLiteral("made-from"), sourceOf(c)}};
  for (const Resource *r : c.told) {
    QJsonObject objects;
    for (const ConfiguredObject &o : c.objects) {
      if (o.resource != r) continue;
      QJsonObject one = o.members;
      if (!o.id.isEmpty()) one.insert(QStringLiteral("id"), o.id);
      if (!o.others.isEmpty()) one.insert(QStringLiteral("others"), o.others);
      objects.insert(o.label, one);
    }
    QJsonObject vendor = top.value(vendorWord(r->vendor)).toObject();
    vendor.insert(QLatin1String(r->name), objects);
    top.insert(vendorWord(r->vendor), vendor);
  }
  if (file.sealed) top.insert(QStringLiteral("sealed-secrets"), sealedAsJson(*file.sealed));
  return QJsonDocument(top).toJson();
}

QByteArray secretsToBytes(const SecretBag &bag)
{
  QJsonObject o;
  for (const QString &name : bag.names()) o.insert(name, QString::fromUtf8(bag.named(name).reveal()));
  return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

Result<SecretBag> secretsFromBytes(const QByteArray &bytes)
{
  const QJsonDocument document = QJsonDocument::fromJson(bytes);
  if (!document.isObject())
    return Error{Error::Rejected,
                 ConfigurationFileText::tr("The sealed secrets cannot be read. Export the file again.")};
  SecretBag bag;
  const QJsonObject o = document.object();
  for (auto it = o.begin(); it != o.end(); ++it) bag.keep(it.key(), Secret(it.value().toString().toUtf8()));
  return bag;
}

} // namespace files
