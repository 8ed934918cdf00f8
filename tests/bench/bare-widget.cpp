// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include <QApplication>
#include <QWidget>

/// The least that a Qt program with a window can be: start time and memory are measured beside it.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(780, 660);
    window.show();
    return QApplication::exec();
}
