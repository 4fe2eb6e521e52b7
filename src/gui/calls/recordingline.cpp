// Hearing and saving a recording.
#include "gui/calls/recordingline.h"

#include "api/twilio/calls.h"
#include "gui/kit/banner.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace gui {

namespace {
/// Lives as long as the desk, or until the sound is there.
class SoundRead : public QObject {
public:
  SoundRead(Desk &desk, const Account &account, const QString &sid,
            std::function<void(const Result<QByteArray> &)> then)
      : QObject(&desk)
  {
    scope.start(twilio::readRecording(account, sid), [this, then = std::move(then)](const Result<QByteArray> &sound) {
      then(sound);
      deleteLater();
    });
  }

private:
  Scope scope;
};

/// `why` says what went wrong.
bool write(const QString &path, const QByteArray &sound, QString *why)
{
  QSaveFile file(path);
  const bool kept = file.open(QIODevice::WriteOnly) && file.write(sound) == sound.size() && file.commit();
  if (!kept) *why = file.errorString();
  return kept;
}
} // namespace

RecordingLine::RecordingLine(Desk &d, const Recording &r, QWidget *parent)
    : QWidget(parent), desk(d), recording(r), column(box<QVBoxLayout>(space::s))
{
  setObjectName(QStringLiteral("recording"));
  setLayout(column);
  auto *row = box(space::s);
  row->addWidget(paragraph(recording.text), 1);
  if (recording.ready) {
    QPushButton *hear = button(tr("Play"), "small"), *keep = button(tr("Save…"), "small");
    hear->setObjectName(QStringLiteral("playRecording"));
    keep->setObjectName(QStringLiteral("saveRecording"));
    hear->setToolTip(tr("Opens it in this computer’s player"));
    connect(hear, &QPushButton::clicked, this, &RecordingLine::play);
    connect(keep, &QPushButton::clicked, this, &RecordingLine::save);
    row->addWidget(hear);
    row->addWidget(keep);
  }
  column->addLayout(row);
}

void RecordingLine::read(std::function<void(const Result<QByteArray> &)> then)
{
  if (const Account *account = desk.sync().accounts().of(Vendor::Twilio))
    new SoundRead(desk, *account, recording.sid, std::move(then)); // the desk owns it
}

void RecordingLine::say(State state, const QString &sentence, const QString &detail)
{
  delete message;
  message = new Banner(state, sentence, detail);
  column->addWidget(message);
}

void RecordingLine::save()
{
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
  const QString began = recording.started.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
  const QString name = QStringLiteral("%1/%2 %3.wav").arg(folder, began, recording.sid);
  auto *dialog = new QFileDialog(this, tr("Save the recording"), name, tr("WAV sound (*.wav)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->selectFile(name);
  connect(dialog, &QFileDialog::fileSelected, this, &RecordingLine::keep);
  dialog->open();
}

void RecordingLine::keep(const QString &path)
{
  read([self = QPointer<RecordingLine>(this), path](const Result<QByteArray> &sound) {
    QString why;
    const bool kept = sound && write(path, *sound, &why);
    if (!self) return;
    if (!sound) return self->say(State::Broken, tr("The recording could not be read."), sound.error().text);
    if (!kept) return self->say(State::Broken, tr("The recording could not be saved."), why);
    self->say(State::Ok, tr("The recording was saved."), QDir::toNativeSeparators(path));
  });
}

/// In a folder that only this user may read, and that goes with the program.
void RecordingLine::play()
{
  read([self = QPointer<RecordingLine>(this)](const Result<QByteArray> &sound) {
    if (!self) return;
    if (!sound) return self->say(State::Broken, tr("The recording could not be read."), sound.error().text);
    static const QTemporaryDir heard;
    const QString path = heard.filePath(self->recording.sid + QStringLiteral(".wav"));
    QString why;
    if (!write(path, *sound, &why) || !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
      self->say(State::Warning, tr("No program on this computer plays the recording."), tr("Save it instead."));
  });
}

} // namespace gui
