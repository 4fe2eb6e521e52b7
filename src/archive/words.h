// Words: the texts that an archive's calls are made of, in memory: a filter judges these few, and the calls by them.
#pragma once
#include "sql/database.h"

#include <QHash>

#include <functional>
#include <string>
#include <vector>

namespace archive {

enum class TextKind : char { Word, Party };

/// Which texts fit. Where most fit, those that do not are named.
struct Fitting {
  std::vector<qint64> ids;
  bool allBut = false;
  bool nothing = false; ///< an empty text fits too

  bool isNone() const { return ids.empty() && !allBut && !nothing; }
  bool isAll() const { return ids.empty() && allBut && nothing; }
};

class Words {
public:
  /// Those that came since; all of them after some were removed.
  Result<> load(const sql::Database &);
  /// Of 0: nothing. One that was asked for lately is given again, not made again: calls share their texts.
  QString text(qint64 id) const;
  Fitting fitting(TextKind, const std::function<bool(const QString &)> &fits) const;
  /// Texts that hold one of these folded pieces, none of which is empty: many times quicker than to judge each text.
  Fitting holding(TextKind, const QStringList &pieces) const;
  /// The ids of the others.
  std::vector<qint64> except(TextKind, const std::vector<qint64> &) const;

private:
  struct Entry {
    qint64 id;
    quint32 at, size;
    TextKind kind;
  };
  QString made(qint64 id) const;
  void loadFolded() const;
  static Fitting named(std::vector<qint64> fit, std::vector<qint64> others);

  std::string texts;          ///< UTF-8, one after another
  std::vector<Entry> entries; ///< by id
  qint64 sweeps = -1;
  mutable QHash<qint64, QString> given;
  mutable std::string folded;             ///< the same in small letters, with a line's end behind each
  mutable std::vector<size_t> foldedEnds; ///< of each entry
};

/// Ids of texts for the writer; new texts are added to the file.
class TextIds {
public:
  /// NULL of an empty text.
  Result<QVariant> idOf(sql::Database &, TextKind, const QString &);
  /// What was added may not be there any more.
  void forget() { known.clear(); }

private:
  QHash<QPair<int, QString>, qint64> known;
};
} // namespace archive
