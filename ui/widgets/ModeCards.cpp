// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ModeCards.h"

#include "widgets/ModeCard.h"

#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace {

/// Tells assistive technology that the cards belong together.
QAccessibleInterface *makeGroup(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(ModeCards::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Grouping);
}

} // namespace

ModeCards::ModeCards(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    static const bool installed = (QAccessible::installFactory(makeGroup), true);
    Q_UNUSED(installed)

    for (const ConfigurationMode mode : AllModes) {
        auto *card = new ModeCard(mode, this);
        card->installEventFilter(this);
        // Assistive technology toggles a card without a click, even a card that is not available.
        connect(card, &ModeCard::toggled, this, [this, card](bool on) {
            if (!on || m_isSetting)
                return;
            if (card->isAvailable())
                emit modeChosen(card->mode());
            else
                setMode(m_mode);
        });
        m_cards << card;
        m_layout->addWidget(card, 1);
    }
    m_layout->setContentsMargins({});
    m_layout->setSpacing(fontMetrics().height() / 2);
}

ModeCard *ModeCards::card(ConfigurationMode mode) const
{
    return *std::find_if(m_cards.cbegin(), m_cards.cend(), [mode](const ModeCard *card) { return card->mode() == mode; });
}

void ModeCards::setMode(std::optional<ConfigurationMode> mode)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_mode = mode;
    for (ModeCard *each : m_cards) {
        const bool chosen = each->mode() == mode;
        if (each->isChecked() == chosen)
            continue;
        each->setAutoExclusive(false); // so that it is possible to choose none
        each->setChecked(chosen);
        each->setAutoExclusive(true);
    }
}

void ModeCards::setReasons(const std::function<QString(ConfigurationMode)> &whyNot)
{
    for (ModeCard *each : m_cards)
        each->setReason(whyNot(each->mode()));
}

QSize ModeCards::minimumSizeHint() const
{
    return m_cards.first()->minimumSizeHint();
}

void ModeCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columnWidth = (width() - 2 * m_layout->spacing()) / 3;
    const bool isStacked = columnWidth < fontMetrics().averageCharWidth() * 24;
    m_layout->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->activate(); // at once, so that the former arrangement is never drawn
}

void ModeCards::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        m_layout->activate(); // Left and Right follow the visible arrangement
}

bool ModeCards::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int by = 0;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        by = -1;
        break;
    case Qt::Key_Down:
        by = 1;
        break;
    case Qt::Key_Left:
        by = mirrored ? 1 : -1;
        break;
    case Qt::Key_Right:
        by = mirrored ? -1 : 1;
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    const auto from = m_cards.indexOf(static_cast<ModeCard *>(watched));
    m_cards.at((from + by + m_cards.size()) % m_cards.size())->setFocus(Qt::TabFocusReason);
    return true;
}
