// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/MenuButton.h"

#include <QAccessibleWidget>
#include <QMenu>
#include <QStyleOption>

namespace {

class AccessibleMenuButton : public QAccessibleWidget
{
public:
    explicit AccessibleMenuButton(MenuButton *button)
        : QAccessibleWidget(button, QAccessible::PushButton)
        , m_button(button)
    {
    }

    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_button->choices()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == m_button->choices() ? 0 : -1;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.defaultButton = m_button->isDefault();
        return state;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (action != pressAction())
            QAccessibleWidget::doAction(action);
        else if (m_button->isEnabled())
            m_button->click();
    }

private:
    MenuButton *m_button;
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(MenuButton::staticMetaObject.className()))
        return nullptr;
    return new AccessibleMenuButton(static_cast<MenuButton *>(object));
}

} // namespace

MenuButton::MenuButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_choices(new QMenu(this))
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)

    setAccessibleName(QString(text).remove(u'&'));
    setAutoDefault(true); // Enter opens it, as Space does
    connect(this, &QPushButton::clicked, this, &MenuButton::open);
    connect(m_choices, &QMenu::triggered, m_choices, &QMenu::close); // assistive technology leaves it open
}

void MenuButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

void MenuButton::open()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint below = mapToGlobal(mirrored ? rect().bottomRight() : rect().bottomLeft());
    m_choices->popup(mirrored ? below - QPoint(m_choices->sizeHint().width(), 0) : below);
}
