// SPDX-License-Identifier: GPL-3.0-or-later
//
// The yardstick of packaging/bench: the least that a program with a Qt window can be.

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1000, 640);
    window.show();
    return QApplication::exec();
}
