// Drafts: TwiML that an operator writes and nobody uses yet, kept per profile. Passwords lie in the key store.
#pragma once
#include "core/scope.h"
#include "core/secretbag.h"
#include "profiles/secretstore.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>

struct Draft {
  QString id;               ///< a UUID; never changes
  QString name;             ///< as the operator calls it
  QByteArray text;          ///< as written, with ${secret:NAME} instead of each password
  QString published;        ///< the address of the document that it is a new version of; empty: none
  QStringList secrets;      ///< names of the passwords that were kept
  QDateTime changed;        ///< UTC
  QJsonObject unknown = {}; ///< members of a later version, written back as they were
};

/// One file, written as a whole or not at all; it survives a crash. Several windows may use it: a change is made on
/// what the file holds at that moment. Lives in the GUI thread.
class DraftStore : public QObject {
  Q_OBJECT
public:
  /// `file`: empty for a profile of this session only, whose drafts are kept in memory. `secrets` outlives it.
  DraftStore(QString file, SecretStore *secrets, QObject *parent = nullptr);

  /// Newest first.
  const QList<Draft> &all() const { return drafts; }
  const Draft *find(const QString &id) const;

  /// Adds it or replaces the one with its id, and keeps its passwords. Storage: the text was not written; the drafts
  /// stay as they were.
  Result<> put(Draft draft, const SecretBag &passwords);
  Result<> remove(const QString &id);
  /// The passwords of a draft, as far as the key store still has them.
  void secretsOf(const QString &id, std::function<void(SecretBag)> then);

Q_SIGNALS:
  void changed();
  /// A file or the key store refused; the sentence says what to do.
  void problem(const Error &);

private:
  Result<QList<Draft>> read() const;
  Result<> write(const QList<Draft> &) const;
  Result<> edit(const std::function<void(QList<Draft> &)> &);
  Task<Result<>> keep(QString id, SecretBag passwords, QStringList gone);
  Task<SecretBag> fetch(Draft draft);

  QString file;
  SecretStore *secrets;
  QList<Draft> drafts;
  QHash<QString, SecretBag> held; ///< passwords of drafts that were written in this session
  Scope scope;
};
