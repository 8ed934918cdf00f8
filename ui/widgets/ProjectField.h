// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"

#include <QStringListModel>
#include <QWidget>

class BusyIndicator;
class LabelledField;
class ProblemPanel;
class ProjectSearch;
class QLineEdit;
class QListView;
class StatusLine;

/// A field with a list that narrows as one types. A project is chosen in the list, or by its whole name in the field, which
/// is also how assistive technology chooses it (rules.md 27). Of 10,000 names the list shows the first ones; if the node
/// does not list its projects at all, any name counts.
class ProjectField : public QWidget
{
    Q_OBJECT
public:
    /// The label is shown above and is, without its mnemonic, the accessible name.
    explicit ProjectField(const QString &labelWithMnemonic, QWidget *parent = nullptr);

    /// Shows what `search` finds for what is typed.
    void follow(ProjectSearch *search);
    /// Shows `names`; `busy` while others are being looked for.
    void showNames(const QStringList &names, bool busy, const std::optional<Problem> &problem);

    /// The chosen project; empty while the text is none.
    const QString &project() const { return m_project; }
    /// Fills in a choice made before; an empty one changes nothing.
    void setProject(const QString &project);
    /// What is needed, at the field; an empty text takes it away.
    void setProblem(const QString &whatIsNeeded);
    QWidget *field() const;

signals:
    void projectChanged(const QString &project);
    void searchChanged(const QString &text);
    void retryRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateProject();
    void choose(const QModelIndex &index);
    void showState();

    QStringList m_all;
    QStringListModel m_names; ///< as many as are shown
    bool m_isBusy = false;
    QString m_project;
    QLineEdit *m_edit;
    LabelledField *m_labelled;
    QListView *m_list;
    BusyIndicator *m_busy;
    StatusLine *m_state;
    ProblemPanel *m_problem;
};
