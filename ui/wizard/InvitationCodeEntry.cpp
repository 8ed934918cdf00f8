// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/InvitationCodeEntry.h"

#include "Theme.h"
#include "Words.h"
#include "invitation/InvitationText.h"
#include "widgets/ClearButton.h"
#include "widgets/FlatStyle.h"
#include "widgets/FlowLayout.h"
#include "widgets/ProblemPanel.h"
#include "widgets/SecretField.h"
#include "widgets/StatusLine.h"
#include "wizard/InvitationCodeBox.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString textOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? textOfInvitationFile(file.read(MaxInvitationFileSize)) : QString();
}

/// The text of a drop: that of the first file, or the text itself.
QString droppedText(const QMimeData *dropped)
{
    const QList<QUrl> urls = dropped->urls();
    return urls.isEmpty() || !urls.first().isLocalFile() ? dropped->text() : textOfFile(urls.first().toLocalFile());
}

/// What another program put into the clipboard, if it looks like one code. What this program copied is no code that is awaited.
Result<PastedCode> codeOnClipboard()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return clipboard->ownsClipboard() ? fail({.key = ProblemKey::CodeNotFound}) : findInvitationCode(clipboard->text());
}

} // namespace

InvitationCodeEntry::InvitationCodeEntry(const QString &labelWithMnemonic, LabelledField::Need need, QWidget *page, Size size)
    : QWidget(page)
    , m_page(page)
    , m_field(new SecretField(this))
    , m_labelled(new LabelledField(labelWithMnemonic, m_field, need, this))
    , m_paste(new QPushButton(this))
    , m_open(new QPushButton(tr("From a &file…"), this))
    , m_found(new StatusLine(this))
    , m_problem(new ProblemPanel(this))
{
    addClearButton(m_field);
    m_field->setAcceptDrops(false); // the page accepts drops instead, files too
    m_paste->setAutoDefault(false);
    m_open->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::hairGap(this));
    column->addWidget(m_labelled);
    auto *below = new FlowLayout;
    below->addWidget(m_paste);
    below->addWidget(m_open);
    below->addWidget(m_found);
    column->addLayout(below);
    if (size == Size::Box) {
        m_field->setMinimumHeight(fontMetrics().height() * 5);
        m_field->setPlaceholderText(tr("Paste here, or drop a file"));
        m_box = new InvitationCodeBox(this);
        m_box->hide();
        column->addWidget(m_box);
    }
    column->addWidget(m_problem);
    connect(m_field, &SecretField::textChanged, this, [this](const QString &text) {
        m_labelled->setProblem({});
        emit textChanged(text);
    });
    connect(m_paste, &QPushButton::clicked, this, &InvitationCodeEntry::paste);
    connect(m_open, &QPushButton::clicked, this, &InvitationCodeEntry::openFile);
    connect(new QShortcut(QKeySequence::Paste, page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, &InvitationCodeEntry::paste);
    lookAtClipboard();
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    page->window()->installEventFilter(this);
}

void InvitationCodeEntry::letPasteIn(QWidget *otherField)
{
    otherField->installEventFilter(this);
}

void InvitationCodeEntry::show(bool hasText, const Result<PastedCode> &code, const QString &note)
{
    if (!hasText)
        m_field->wipe();
    if (code)
        //: %1 is a fingerprint such as K7QM-2XPD
        m_found->say(
            {{.text = tr("✓ Code found"), .tone = Tone::Ok, .bold = true},
             {.text = repair(code->repair) + u" · "_s + tr("fingerprint %1").arg(Words::leftToRight(code->code.fingerprint())),
              .tone = Tone::Soft}});
    else if (!note.isEmpty())
        m_found->say(note, Tone::Ok);
    else
        m_found->clear();
    if (m_box) {
        if (code)
            m_box->setCode(code->code);
        m_box->setVisible(code.has_value());
    }
    m_problem->setProblem(hasText && !code ? std::optional(code.error()) : std::nullopt);
    FlatStyle::setProblem(m_field, m_problem->problem() || m_labelled->hasProblem());
}

void InvitationCodeEntry::clearFound()
{
    m_found->clear();
    if (m_box)
        m_box->hide();
}

/// What was done to the text to get the code, so that a person compares the fingerprint with more care.
QString InvitationCodeEntry::repair(PastedCode::Repair repair)
{
    switch (repair) {
    case PastedCode::Repair::None:
        break;
    case PastedCode::Repair::Joined:
        return u" · "_s + tr("put together from several lines");
    case PastedCode::Repair::Unmarked:
        return u" · "_s + tr("without the characters around it");
    }
    return {};
}

void InvitationCodeEntry::sayMissing(const QString &what)
{
    if (m_field->text().isEmpty())
        m_labelled->setProblem(what);
}

bool InvitationCodeEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page)
        return takeDrop(event);
    if (watched == window()) {
        if (event->type() == QEvent::WindowActivate && isVisible())
            lookAtClipboard();
        return false;
    }
    if (event->type() != QEvent::ShortcutOverride || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return false;
    const auto code = codeOnClipboard();
    const bool isNothingElse = code && InvitationCode::fromText(QGuiApplication::clipboard()->text()) == code->code;
    if (isNothingElse)
        event->ignore(); // the field would claim the key; so it goes to the page
    return isNothingElse;
}

bool InvitationCodeEntry::takeDrop(QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    if (!isVisible() || !(drop->mimeData()->hasText() || drop->mimeData()->hasUrls()))
        return false;
    if (event->type() == QEvent::Drop)
        take(droppedText(drop->mimeData()));
    drop->acceptProposedAction();
    return true;
}

/// Says on the button what pressing it brings. The code is kept only then.
void InvitationCodeEntry::lookAtClipboard()
{
    const auto code = codeOnClipboard();
    //: %1 is a fingerprint such as K7QM-2XPD
    m_paste->setText(code ? tr("&Use the code on the clipboard: %1").arg(Words::leftToRight(code->code.fingerprint()))
                          : tr("P&aste"));
}

void InvitationCodeEntry::paste()
{
    if (isVisible())
        take(QGuiApplication::clipboard()->text());
}

void InvitationCodeEntry::openFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(window(), tr("Open an invitation"), folder,
                                   tr("Text and mail (*.txt *.eml)") + ";;"_L1 + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { take(textOfFile(path)); });
    dialog->open();
}

void InvitationCodeEntry::take(const QString &text)
{
    m_field->setText(text);
    m_field->setFocus();
}
