// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/AboutDialog.h"

#include "Identity.h"
#include "Theme.h"
#include "widgets/Logo.h"
#include "widgets/TextLabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About %1").arg(Identity::name));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::hairGap(this));
    texts->addWidget(new TextLabel(Identity::name, Tone::Normal, TextLabel::Size::Title, this));
    texts->addWidget(new TextLabel(tr("Connect issue trackers with Exalate"), this));
    texts->addSpacing(Theme::gap(this));
    //: %1 and %2 are version numbers
    texts->addWidget(
        new TextLabel(tr("Version %1, built with Qt %2").arg(Identity::version, QLatin1StringView(qVersion())), this));
    //: %1 is a copyright line, %2 the name of a licence
    texts->addWidget(new TextLabel(tr("© %1. Licence: %2").arg(Identity::copyright, Identity::licence), Tone::Soft,
                                   TextLabel::Size::Normal, this));
    //: the names of libraries, each with its licence
    texts->addWidget(new TextLabel(tr("Includes or uses Qt (LGPL-3.0), QtKeychain (BSD-3-Clause) and libpsl (MIT)."), Tone::Soft,
                                   TextLabel::Size::Normal, this));
    texts->addStretch(1);

    const int margin = Theme::margin(this);
    auto *top = new QHBoxLayout;
    top->setSpacing(margin);
    top->addWidget(new Logo(this), 0, Qt::AlignTop);
    top->addLayout(texts, 1);

    auto *copy = new QPushButton(tr("&Copy version"));
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionLine()); });
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, Theme::gap(this));
    layout->setSpacing(margin);
    layout->addLayout(top, 1);
    layout->addWidget(buttons);
    const int width = fontMetrics().averageCharWidth() * 64;
    setMinimumSize(width, layout->totalHeightForWidth(width)); // all lines of the texts, however they wrap
    close->setFocus();
}

QString AboutDialog::versionLine()
{
    return u"%1 %2, Qt %3, %4"_s.arg(Identity::name, Identity::version, QLatin1StringView(qVersion()),
                                     QSysInfo::prettyProductName());
}
