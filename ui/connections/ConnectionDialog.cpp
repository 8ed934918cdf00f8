// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ConnectionDialog.h"

#include "Theme.h"
#include "base/ShownText.h"
#include "widgets/ReadOnlyValue.h"
#include "widgets/StatusLine.h"
#include "widgets/TextLabel.h"
#include "widgets/ValueList.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

ConnectionDialog::ConnectionDialog(const Connection &connection, const InstanceSession &session, QWidget *parent)
    : QDialog(parent)
    , m_details(ConnectionTexts::details(connection, session))
    , m_receipt(new StatusLine(this))
{
    setWindowTitle(tr("Connection details"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(Theme::gap(this));
    column->addWidget(new TextLabel(ConnectionTexts::name(connection), Tone::Normal, TextLabel::Size::Title));

    const auto addList = [column](const QList<ConnectionTexts::Fact> &facts) {
        auto *list = new ValueList;
        for (const ConnectionTexts::Fact &fact : facts)
            list->add(fact.what)->setValue(fact.value);
        column->addWidget(list);
    };
    auto facts = ConnectionTexts::facts(connection, session, ConnectionTexts::For::People);
    facts.removeFirst(); // the name, which is the title
    if (!connection.description.isEmpty())
        facts.prepend({tr("Description"), shownText(connection.description)});
    addList(facts);
    if (const auto history = ConnectionTexts::history(connection, session, ConnectionTexts::For::People); !history.isEmpty()) {
        column->addWidget(new TextLabel(tr("What this program did")));
        addList(history);
    }
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto *copying = buttons->addButton(tr("Copy detail&s"), QDialogButtonBox::ActionRole);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(Theme::margin(this), Theme::margin(this), Theme::margin(this), Theme::gap(this));
    frame->setSpacing(Theme::gap(this));
    frame->addWidget(scroll, 1);
    frame->addWidget(m_receipt);
    frame->addWidget(buttons);
    connect(copying, &QPushButton::clicked, this, &ConnectionDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QSize ConnectionDialog::sizeHint() const
{
    const int line = fontMetrics().height();
    const QSize wanted(line * 34, line * 27);
    return screen() ? wanted.boundedTo(screen()->availableSize() * 9 / 10) : wanted;
}

void ConnectionDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_details);
    m_receipt->say(tr("✓ Copied. Contains no secrets."), Tone::Ok);
}
