// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ModeCards.h"

#include "widgets/ModeCard.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyle>

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
{
    static const bool installed = (QAccessible::installFactory(makeGroup), true);
    Q_UNUSED(installed)

    for (const ConfigurationMode mode : AllModes) {
        auto *card = new ModeCard(mode, this);
        card->installEventFilter(this);
        // Assistive technology toggles a card without a click, and one that is not available, too.
        connect(card, &ModeCard::toggled, this, [this, card](bool on) {
            if (!on || m_isSetting)
                return;
            if (card->isAvailable())
                emit modeChosen(card->mode());
            else
                setMode(m_mode);
        });
        m_cards << card;
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
        each->setAutoExclusive(false); // so that none can be chosen
        each->setChecked(chosen);
        each->setAutoExclusive(true);
    }
}

void ModeCards::setReasons(const std::function<QString(ConfigurationMode)> &whyNot)
{
    for (ModeCard *each : m_cards)
        each->setReason(whyNot(each->mode()));
}

int ModeCards::gap() const
{
    return fontMetrics().height() / 2;
}

int ModeCards::columnWidth(int width) const
{
    return (width - 2 * gap()) / 3;
}

bool ModeCards::isStacked(int width) const
{
    return columnWidth(width) < fontMetrics().averageCharWidth() * 24;
}

QList<QRect> ModeCards::places(int width) const
{
    QList<QRect> places;
    if (isStacked(width)) {
        int y = 0;
        for (const ModeCard *each : m_cards) {
            places << QRect(0, y, width, each->heightForWidth(width));
            y += places.last().height() + gap();
        }
        return places;
    }
    int height = 0;
    for (const ModeCard *each : m_cards)
        height = std::max(height, each->heightForWidth(columnWidth(width)));
    for (int i = 0; i < m_cards.size(); ++i)
        places << QRect(i * (columnWidth(width) + gap()), 0, columnWidth(width), height);
    return places;
}

QSize ModeCards::sizeHint() const
{
    const int width = 3 * m_cards.first()->sizeHint().width() + 2 * gap();
    return {width, heightForWidth(width)};
}

QSize ModeCards::minimumSizeHint() const
{
    return {m_cards.first()->minimumSizeHint().width(), m_cards.first()->minimumSizeHint().height()};
}

int ModeCards::heightForWidth(int width) const
{
    return places(width).last().bottom() + 1;
}

void ModeCards::arrange()
{
    const QList<QRect> all = places(width());
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), all.at(i)));
}

void ModeCards::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool ModeCards::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
        updateGeometry();
    }
    return QWidget::event(event);
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
