// "What is wrong?": from an error, an id, a number or plain words to the cause and the button that mends it.
#include "gui/diagnosis/gathering.h"
#include "gui/diagnosis/stepsview.h"
#include "gui/kit/fields.h"
#include "gui/pages/pages.h"
#include "gui/tasks/taskparts.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace gui {

namespace {
class DiagnosisTask : public TaskPage {
  Q_DECLARE_TR_FUNCTIONS(gui::DiagnosisTask)
public:
  DiagnosisTask(Desk &d, const QString &text)
      : TaskPage(tr("What is wrong?"),
                 tr("Paste an error, a call, a trunk's id or a number, or choose what you noticed. Trunkline looks at "
                    "both accounts; nothing is changed.")),
        desk(d), gathering(new Gathering(d)), answer(new DiagnosisView(d))
  {
    setObjectName(QStringLiteral("diagnosisTask"));
    gathering->setParent(this);
    build();
    ask = namedButton(tr("Find the cause"), "findCause", "primary", QStringLiteral("search"));
    QPushButton *close = namedButton(tr("Close"), "closeDiagnosis");
    connect(close, &QPushButton::clicked, this, &TaskPage::backRequested);
    connect(ask, &QPushButton::clicked, this, [this] { begin(); });
    setActions({close, ask});
    setPromise(tr("Nothing leaves this computer but questions to your own accounts."));
    connect(gathering, &Gathering::done, this, [this] {
      gathered = true;
      show();
    });
    connect(&desk, &Desk::judged, this, [this] {
      if (gathered) show(); // a list that was asked for has come, or something was mended
    });
    escapeGoesBack(this);
    input->setPlainText(text);
    if (!text.isEmpty()) begin();
  }

private:
  void build()
  {
    input = new QPlainTextEdit;
    input->setObjectName(QStringLiteral("clues"));
    const auto sample =
        QStringLiteral("TwirpError: 403 Forbidden  ·  CA3f…  ·  ST_8Ab…  ·  +55 11 91234 5678"); // not text
    input->setPlaceholderText(sample);
    input->setTabChangesFocus(true);
    input->setFixedHeight(input->fontMetrics().lineSpacing() * 3 + space::m);
    noticed = new QComboBox;
    noticed->setObjectName(QStringLiteral("symptom"));
    noticed->addItem(tr("What the text says"), int(diagnosis::Symptom::None));
    for (const diagnosis::Symptom s : diagnosis::symptoms()) noticed->addItem(diagnosis::spoken(s), int(s));
    connect(noticed, &QComboBox::activated, this, [this](int i) {
      if (i > 0) begin();
    });
    auto *column = box<QVBoxLayout>(space::m, {space::l, space::m, space::l, space::l});
    column->addWidget(new FieldRow(tr("Error, id or number"), input));
    column->addWidget(new FieldRow(tr("What you noticed"), noticed));
    column->addWidget(answer);
    column->addStretch(1);
    auto *holder = new QWidget;
    holder->setLayout(column);
    holder->setMaximumWidth(880);
    setContent(scrolling(holder));
    input->setFocus();
  }

  void begin()
  {
    clues = diagnosis::read(input->toPlainText());
    if (noticed->currentIndex() > 0) clues.symptom = diagnosis::Symptom(noticed->currentData().toInt());
    gathered = false;
    answer->wait();
    gathering->start(clues);
  }

  void show()
  {
    const auto ground = desk.ground();
    const diagnosis::Diagnosis d = diagnosis::diagnose(ground->project, desk.report(), clues, gathering->evidence());
    for (const Resource *r : d.wants) desk.sync().want(*r);
    answer->show(d);
  }

  Desk &desk;
  Gathering *gathering;
  DiagnosisView *answer;
  QPlainTextEdit *input = nullptr;
  QComboBox *noticed = nullptr;
  QPushButton *ask = nullptr;
  diagnosis::Clues clues;
  bool gathered = false;
};
} // namespace

TaskPage *diagnosisTask(Desk &desk, const QString &text) { return new DiagnosisTask(desk, text); }

} // namespace gui
