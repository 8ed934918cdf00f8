// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/CodePage.h"

#include "Theme.h"
#include "Words.h"
#include "widgets/ClearButton.h"
#include "widgets/FlatStyle.h"
#include "widgets/LabelledField.h"
#include "widgets/ProblemPanel.h"
#include "widgets/SecretField.h"
#include "widgets/StatusLine.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// The text of a drop: the start of the first file, as much as one of ours can have, or the text itself.
QString droppedText(const QMimeData *dropped)
{
    constexpr qint64 most = 64 * 1024;
    const QList<QUrl> urls = dropped->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return dropped->text();
    QFile file(urls.first().toLocalFile());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(most)) : QString();
}

} // namespace

CodePage::CodePage(AcceptFlow *flow, QWidget *parent)
    : AcceptPage(flow, parent)
    , m_code(new SecretField(this))
    , m_field(new LabelledField(tr("&Invitation code"), m_code, LabelledField::Need::Required, this))
    , m_found(new StatusLine(this))
    , m_problem(new ProblemPanel(this))
{
    column()->addWidget(new TextLabel(
        tr("Paste the code, the whole message, or drop the file. Nothing reaches the other side before you confirm."), this));
    addClearButton(m_code);
    m_code->setAcceptDrops(false); // the page accepts drops instead, files too
    setAcceptDrops(true);

    auto *code = new QVBoxLayout;
    code->setSpacing(Theme::hairGap(this));
    code->addWidget(m_field);
    code->addWidget(m_found);
    code->addWidget(m_problem);
    column()->addLayout(code);
    column()->addStretch();

    connect(m_code, &SecretField::textChanged, this, [this](const QString &text) {
        m_field->setProblem({});
        m_flow->setText(text);
    });
}

QWidget *CodePage::firstField() const
{
    return m_code;
}

void CodePage::refresh()
{
    if (!m_flow->hasText())
        m_code->wipe();
    const bool hasCode = m_flow->code().has_value();
    if (hasCode)
        //: %1 is a fingerprint such as K7QM-2XPD
        m_found->say({{.text = tr("✓ Code found"), .tone = Tone::Ok, .bold = true},
                      {.text = u" · "_s + tr("fingerprint %1").arg(Words::leftToRight(m_flow->code()->fingerprint())),
                       .tone = Tone::Soft}});
    else
        m_found->clear();
    m_problem->setProblem(m_flow->hasText() && !hasCode ? std::optional(m_flow->code().error()) : std::nullopt);
    FlatStyle::setProblem(m_code, m_problem->problem() || m_field->hasProblem());
}

QWidget *CodePage::showMissing(AcceptField)
{
    if (!m_flow->hasText())
        m_field->setProblem(tr("Paste the invitation code that you received."));
    return m_code;
}

void CodePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void CodePage::dropEvent(QDropEvent *event)
{
    m_code->setText(droppedText(event->mimeData()));
    m_code->setFocus();
    event->acceptProposedAction();
}
