// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "instances/InstanceButton.h"

#include "Theme.h"
#include "Words.h"
#include "base/ShownText.h"
#include "url/InstanceUrl.h"
#include "workspace/Workspace.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

using namespace Qt::StringLiterals;

InstanceButton::InstanceButton(Workspace *workspace, QWidget *parent)
    : MenuButton({}, parent)
    , m_workspace(workspace)
{
    setAccessibleName(tr("Instance"));
    setFlat(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(choices(), &QMenu::aboutToShow, this, &InstanceButton::fillMenu);
    connect(m_workspace, &Workspace::currentChanged, this, &InstanceButton::showCurrent);
    connect(m_workspace, &Workspace::instancesChanged, this, &InstanceButton::showCurrent);
    showCurrent();
}

QSize InstanceButton::sizeHint() const
{
    const int gap = Theme::hairGap(this);
    return {fontMetrics().horizontalAdvance(m_shown) + arrowWidth() + 7 * gap, fontMetrics().height() + 3 * gap};
}

QSize InstanceButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 16), sizeHint().height()};
}

void InstanceButton::showCurrent()
{
    const auto current = m_workspace->current();
    setVisible(current.has_value());
    if (!current)
        return;
    const QString name = shownText(current->name);
    m_shown = u"%1 · %2"_s.arg(name, shownText(hostOf(current->exalateUrl)));
    setToolTip(u"<qt>%1</qt>"_s.arg(m_shown.toHtmlEscaped()));
    setAccessibleDescription(name);
    updateGeometry();
    update();
}

void InstanceButton::fillMenu()
{
    QMenu *menu = choices();
    menu->clear();
    const auto current = m_workspace->current();
    for (const LocalInstance &instance : m_workspace->instances()) {
        QAction *action = menu->addAction(Words::inMenu(instance.name));
        if (current && current->id == instance.id)
            menu->setDefaultAction(action);
        connect(action, &QAction::triggered, m_workspace,
                [workspace = m_workspace, id = instance.id] { workspace->setCurrent(id); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Add instance")), &QAction::triggered, this, &InstanceButton::addRequested);
    connect(menu->addAction(tr("&Edit instance")), &QAction::triggered, this, &InstanceButton::editRequested);
    connect(menu->addAction(tr("&Remove instance")), &QAction::triggered, this, &InstanceButton::removeRequested);
}

int InstanceButton::arrowWidth() const
{
    return fontMetrics().height() / 2;
}

void InstanceButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const int gap = Theme::hairGap(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse() || isDown()) {
        const qreal width = hasFocus() ? 2 : 1;
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.control, width));
        painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), gap, gap);
    }

    const QRect inside = rect().adjusted(2 * gap, 0, -2 * gap, 0);
    const int textWidth = inside.width() - arrowWidth() - 2 * gap;
    const QString shown = fontMetrics().elidedText(m_shown, Qt::ElideMiddle, textWidth);
    const QRect place(inside.left(), inside.top(), fontMetrics().horizontalAdvance(shown), inside.height());
    painter.setPen(theme.soft);
    painter.drawText(QStyle::visualRect(layoutDirection(), inside, place), Qt::AlignCenter | Qt::TextSingleLine, shown);

    const int arrow = arrowWidth();
    QRect square(place.right() + 2 * gap, inside.center().y() - arrow / 4, arrow, arrow / 2);
    square = QStyle::visualRect(layoutDirection(), inside, square);
    painter.setPen(QPen(theme.soft, std::max(1.5, arrow / 6.0)));
    painter.drawPolyline(QPolygonF{QPointF(square.left(), square.top()), QPointF(square.center().x(), square.bottom()),
                                   QPointF(square.right(), square.top())});
}
