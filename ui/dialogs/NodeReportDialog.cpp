// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/NodeReportDialog.h"

#include "Theme.h"
#include "Words.h"
#include "node/Node.h"
#include "node/NodeReport.h"
#include "widgets/StatusLine.h"
#include "widgets/TextLabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NodeReportDialog::NodeReportDialog(const QString &report, QWidget *parent)
    : QDialog(parent)
    , m_report(new QPlainTextEdit(report, this))
    , m_receipt(new StatusLine(this))
{
    setWindowTitle(tr("Node report"));
    auto *what = new TextLabel(tr("What your instance offers to other programs, according to its own description. Send it to the "
                                  "project to help this program do more. It contains paths below the Exalate URL, names of "
                                  "fields and their types: no values, no names of people, no hosts."),
                               this);
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_report->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_report->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto *copying = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    const auto *saving = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::gap(this));
    column->addWidget(what);
    column->addWidget(m_report, 1);
    column->addWidget(m_receipt);
    column->addWidget(buttons);
    connect(copying, &QPushButton::clicked, this, &NodeReportDialog::copy);
    connect(saving, &QPushButton::clicked, this, &NodeReportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int line = fontMetrics().height();
    resize(line * 40, line * 30);
}

void NodeReportDialog::open(Node &node, QWidget *parent)
{
    node.abilities(parent)->then(parent, [parent](const Result<NodeAbilities> &told) {
        auto *dialog = new NodeReportDialog(nodeReport(told.value_or(NodeAbilities())), parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->QDialog::open();
    });
}

void NodeReportDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_report->toPlainText());
    m_receipt->say(tr("✓ Copied."), Tone::Ok);
}

void NodeReportDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the node report"), {}, tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"node-report.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &NodeReportDialog::write);
    dialog->open();
}

void NodeReportDialog::write(const QString &path)
{
    QSaveFile file(path);
    const QByteArray content = m_report->toPlainText().toUtf8();
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush() && file.commit();
    const QString shown = Words::leftToRight(QDir::toNativeSeparators(path));
    if (isWritten)
        //: %1 is the path of a file
        m_receipt->say(tr("✓ Saved to %1.").arg(shown), Tone::Ok);
    else
        //: %1 is the path of a file
        m_receipt->say(tr("%1 could not be saved. Choose another folder.").arg(shown), Tone::Bad);
}
