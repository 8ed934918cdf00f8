// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ProblemPanel.h"

#include "ProblemFacts.h"
#include "base/EnumTable.h"
#include "catch.h"
#include "widgets/FlatStyle.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A palette as dark desktops have it.
QPalette dark()
{
    QPalette palette;
    for (const auto &[role, colour] : {std::pair{QPalette::Base, 0x15171b},
                                       {QPalette::Window, 0x1e2126},
                                       {QPalette::Text, 0xe8eaee},
                                       {QPalette::WindowText, 0xe8eaee},
                                       {QPalette::Button, 0x2b2f36},
                                       {QPalette::ButtonText, 0xe8eaee},
                                       {QPalette::Highlight, 0x1f6feb}})
        palette.setColor(role, QColor(QRgb(colour)));
    return palette;
}

} // namespace

// With PICTURES=FOLDER in the environment the pictures are left there, to be looked at.
TEST_CASE("each problem has room for all its words and buttons, in light and in dark")
{
    constexpr int Width = 700;
    FlatStyle style; // as the program has it
    for (const auto &[name, palette] : {std::pair{u"light"_s, QPalette()}, {u"dark"_s, dark()}}) {
        QWidget sheet;
        sheet.setPalette(palette);
        sheet.setBackgroundRole(QPalette::Base);
        sheet.setAutoFillBackground(true);
        auto *column = new QVBoxLayout(&sheet);
        QList<ProblemPanel *> panels;
        for (const ProblemKey key : Enumerators<ProblemKey>) {
            panels << new ProblemPanel(&sheet);
            Problem problem = withFacts(key);
            problem.transcript = {u"12:00:00.000 GET company-b.example.com"_s};
            panels.last()->setProblem(problem, ProblemPanel::Retry | ProblemPanel::Details);
            column->addWidget(panels.last());
        }
        const auto parts = sheet.findChildren<QWidget *>();
        for (QWidget *part : parts)
            part->setStyle(&style);
        sheet.resize(Width, column->totalHeightForWidth(Width));
        sheet.show();
        for (const ProblemPanel *panel : std::as_const(panels)) {
            INFO(keyText(panel->problem()->key).latin1());
            CHECK(panel->height() >= panel->heightForWidth(panel->width()));
            for (const QPushButton *button : panel->findChildren<QPushButton *>()) {
                if (button->isVisible())
                    CHECK(panel->rect().contains(QRect(button->mapTo(panel, QPoint()), button->size())));
            }
        }
        if (const QString folder = qEnvironmentVariable("PICTURES"); !folder.isEmpty()) {
            QDir().mkpath(folder);
            CHECK(sheet.grab().save(u"%1/problems-%2.png"_s.arg(folder, name)));
        }
    }
}
