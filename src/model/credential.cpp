// The field table of a credential.
#include "model/credential.h"

#include "model/credentiallist.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("credential", text); }

QString listProblem(const void *row)
{
  if (!static_cast<const Credential *>(row)->listSid.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("credential", "Choose the list that this user stands in."));
}

QString userProblem(const void *row)
{
  if (static_cast<const Credential *>(row)->username.size() <= 32) return {};
  return say(QT_TRANSLATE_NOOP("credential", "A user has at most 32 characters."));
}

QString passwordProblem(const void *row)
{
  const auto &c = *static_cast<const Credential *>(row);
  const QByteArray &password = c.password.reveal();
  if (password.isEmpty() && !c.sid.isEmpty()) return {}; // stays as it is
  const auto has = [&](char from, char to) {
    return std::any_of(password.begin(), password.end(), [=](char ch) { return ch >= from && ch <= to; });
  };
  if (password.size() >= 12 && has('0', '9') && has('a', 'z') && has('A', 'Z')) return {};
  return say(QT_TRANSLATE_NOOP("credential", "Twilio wants 12 characters or more, with a digit, a lower case and an "
                                             "upper case letter."));
}

using C = Credential;
constexpr Field fields[] = {
    field<&C::username>("username", QT_TRANSLATE_NOOP("credential", "User"), AtCreation | Required | Strong)
        .checked(userProblem),
    field<&C::listSid>("credential_list_sid", QT_TRANSLATE_NOOP("credential", "Credential list"), AtCreation)
        .checked(listProblem)
        .naming(resourceOf<CredentialList>),
    field<&C::password>("password", QT_TRANSLATE_NOOP("credential", "Password"), Editable | Hidden | WriteOnly)
        .withHelp(
            QT_TRANSLATE_NOOP("credential", "Twilio never shows it again. Left empty, an existing user keeps its own."))
        .checked(passwordProblem),
    field<&C::created>("date_created", QT_TRANSLATE_NOOP("credential", "Created"), Volatile),
    field<&C::changed>("date_updated", QT_TRANSLATE_NOOP("credential", "Changed"), Hidden | Volatile),
    field<&C::sid>("sid", QT_TRANSLATE_NOOP("credential", "SID"), Hidden | Mono | Volatile),
    field<&C::key>("key", QT_TRANSLATE_NOOP("credential", "Key"), Key | Derived | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &c = *static_cast<const Credential *>(row);
  return c.username.isEmpty() ? c.sid : c.username;
}
} // namespace

template <> const Resource &resourceOf<Credential>()
{
  static constexpr Resource r{"credential",
                              QT_TRANSLATE_NOOP("credential", "Credentials"),
                              QT_TRANSLATE_NOOP("credential", "credential"),
                              Vendor::Twilio,
                              CanCreate | CanChange | CanRemove,
                              fields,
                              makeRowsOf<Credential>,
                              copyOf<Credential>,
                              assignOf<Credential>,
                              restOf<Credential>,
                              called,
                              nullptr,
                              completeKey<&C::key, &C::listSid, &C::sid>};
  return r;
}
