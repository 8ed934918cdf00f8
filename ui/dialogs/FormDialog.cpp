// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/FormDialog.h"

#include "Theme.h"
#include "widgets/BusyIndicator.h"
#include "widgets/FlatStyle.h"
#include "widgets/LabelledField.h"
#include "widgets/ProblemPanel.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

FormDialog::FormDialog(const QString &title, const QString &submitTextWithMnemonic, QWidget *parent)
    : QDialog(parent)
    , m_scroll(new QScrollArea(this))
    , m_form(new QWidget)
    , m_problem(new ProblemPanel)
    , m_busy(new BusyIndicator(this))
    , m_submit(new QPushButton(submitTextWithMnemonic))
{
    setWindowTitle(title);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_form->setBackgroundRole(QPalette::Base);
    m_form->installEventFilter(this);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    FlatStyle::setAccented(m_submit);
    m_submit->setDefault(true);
    m_busy->hide();
    connect(m_problem, &ProblemPanel::retryRequested, this, [this] { submit(); });
}

void FormDialog::setFields(const QList<QWidget *> &fields)
{
    const int margin = Theme::margin(this);
    const int gap = Theme::gap(this);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(margin, margin, margin, gap);
    form->setSpacing(gap);
    for (QWidget *field : fields)
        form->addWidget(field, field == fields.constLast() ? 1 : 0);
    form->addWidget(m_problem);

    // Created after the fields, because that is the tab order.
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_submit, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { submit(); });
    connect(buttons, &QDialogButtonBox::rejected, this, [this] { reject(); });
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(margin, gap, margin, gap);
    footer->addWidget(m_busy);
    footer->addWidget(buttons, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(footer);
}

void FormDialog::showBusy(bool busy)
{
    m_busy->setVisible(busy);
    for (QLineEdit *field : m_form->findChildren<QLineEdit *>())
        field->setReadOnly(busy);
    for (QPlainTextEdit *field : m_form->findChildren<QPlainTextEdit *>())
        field->setReadOnly(busy);
    for (QRadioButton *choice : m_form->findChildren<QRadioButton *>())
        choice->setEnabled(!busy);
}

void FormDialog::showProblem(const std::optional<Problem> &problem)
{
    m_problem->setProblem(problem, ProblemPanel::Retry | ProblemPanel::Details);
}

void FormDialog::ask(LabelledField *field, const QString &whatIsNeeded)
{
    field->setProblem(whatIsNeeded);
    field->field()->setFocus();
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    if (ManualDialog::isHelp(event))
        ManualDialog::open(manualPage(), this);
    else
        QDialog::keyPressEvent(event);
}

bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &FormDialog::growToFit, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void FormDialog::showEvent(QShowEvent *event)
{
    growToFit();
    QDialog::showEvent(event);
}

/// As large as the fields and their messages need; never larger than the screen, never smaller than it is.
void FormDialog::growToFit()
{
    const QSize most = screen()->availableSize() * 9 / 10;
    const int width = std::clamp(fontMetrics().averageCharWidth() * 70, this->width(), std::max(this->width(), most.width()));
    const int footer = layout()->itemAt(1)->sizeHint().height();
    const int height = std::max(m_form->heightForWidth(width), m_form->minimumSizeHint().height()) + footer;
    // Resized without the scroll bar: once there, it makes the form narrower, and so higher, and would stay.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    resize(width, std::clamp(height, this->height(), std::max(this->height(), most.height())));
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}
