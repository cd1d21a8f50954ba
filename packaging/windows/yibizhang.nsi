; SPDX-License-Identifier: Apache-2.0
;
; The installer: for one user, without an administrator. makensis is given
;   VERSION   of the program, x.y.z
;   PROGRAM   the folder that is installed as it is
;   ICON, SIDE  the program's icon, and the picture beside the first and the last page
;   OUT       the file to make
Unicode true
Target amd64-unicode
ManifestDPIAware true
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define KEY "Software\Yibizhang"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Yibizhang"
!define CLASSES "Software\Classes"

Name "$(name)"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Yibizhang"
InstallDirRegKey HKCU "${KEY}" "InstallDir"
RequestExecutionLevel user
BrandingText "$(name) ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 "ProductName" "养老一笔账"
VIAddVersionKey /LANG=2052 "FileDescription" "养老一笔账安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "LegalCopyright" "Apache-2.0"
VIAddVersionKey /LANG=1033 "ProductName" "Yibizhang"
VIAddVersionKey /LANG=1033 "FileDescription" "Yibizhang setup"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_WELCOMEPAGE_TEXT "$(welcome)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\yibizhang.exe"
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(kept)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first one is shown where Windows speaks neither.
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString name ${LANG_SIMPCHINESE} "养老一笔账"
LangString name ${LANG_ENGLISH} "Yibizhang"
LangString welcome ${LANG_SIMPCHINESE} "养老一笔账只安装给您自己使用：不需要管理员密码，不连接网络，不收集任何信息。$\r$\n$\r$\n点“下一步”继续。"
LangString welcome ${LANG_ENGLISH} "Yibizhang is installed for you alone: no administrator is asked for, nothing is fetched from the network, nothing is collected.$\r$\n$\r$\nClick Next to go on."
LangString case ${LANG_SIMPCHINESE} "养老一笔账个案"
LangString case ${LANG_ENGLISH} "Pension case"
LangString pack ${LANG_SIMPCHINESE} "养老一笔账政策包"
LangString pack ${LANG_ENGLISH} "Pack of pension figures"
LangString running ${LANG_SIMPCHINESE} "养老一笔账正在运行。请先关闭它的所有窗口，再点“重试”。"
LangString running ${LANG_ENGLISH} "Yibizhang is running. Please close all of its windows, then retry."
LangString kept ${LANG_SIMPCHINESE} "将从这台电脑上卸载养老一笔账。您自己的资料不会删除：个案文件留在原处，政策文件和设置留在 $APPDATA\Yibizhang，不再需要时可以自行删除。"
LangString kept ${LANG_ENGLISH} "Yibizhang will be removed from this computer. What is yours stays: case files are left where they are, the policy file and the settings in $APPDATA\Yibizhang. Delete them yourself when you no longer need them."

; What is open cannot be replaced; said before half of the files are.
!macro wait_until_closed
    again:
        IfFileExists "$INSTDIR\yibizhang.exe" 0 closed
        ClearErrors
        FileOpen $0 "$INSTDIR\yibizhang.exe" a
        IfErrors 0 close
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" /SD IDCANCEL IDRETRY again
        Abort
    close:
        FileClose $0
    closed:
!macroend

!macro tell_explorer
    ; SHCNE_ASSOCCHANGED: icons and double clicks of files are looked up anew.
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section
    !insertmacro wait_until_closed
    ; Of an earlier version; what the user has put there stays.
    RMDir /r "$INSTDIR\share"
    SetOutPath "$INSTDIR"
    File /r "${PROGRAM}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateShortcut "$SMPROGRAMS\$(name).lnk" "$INSTDIR\yibizhang.exe"

    WriteRegStr HKCU "${CLASSES}\.yibizhang" "" "Yibizhang.Case"
    WriteRegStr HKCU "${CLASSES}\Yibizhang.Case" "" "$(case)"
    WriteRegStr HKCU "${CLASSES}\Yibizhang.Case\DefaultIcon" "" "$INSTDIR\yibizhang.exe,0"
    WriteRegStr HKCU "${CLASSES}\Yibizhang.Case\shell\open\command" "" '"$INSTDIR\yibizhang.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\.ybzpolicy" "" "Yibizhang.Policy"
    WriteRegStr HKCU "${CLASSES}\Yibizhang.Policy" "" "$(pack)"
    WriteRegStr HKCU "${CLASSES}\Yibizhang.Policy\DefaultIcon" "" "$INSTDIR\yibizhang.exe,0"
    WriteRegStr HKCU "${CLASSES}\Yibizhang.Policy\shell\open\command" "" '"$INSTDIR\yibizhang.exe" "%1"'
    !insertmacro tell_explorer

    WriteRegStr HKCU "${KEY}" "InstallDir" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "Shortcut" "$SMPROGRAMS\$(name).lnk"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "$(name)"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\yibizhang.exe,0"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "$(name)"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
    !insertmacro wait_until_closed
    ; Only what was installed: whoever keeps cases in this folder keeps them.
    RMDir /r "$INSTDIR\share"
    Delete "$INSTDIR\yibizhang.exe"
    Delete "$INSTDIR\yibizhang-cli.exe"
    Delete "$INSTDIR\README.txt"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"

    ReadRegStr $0 HKCU "${KEY}" "Shortcut"
    StrCmp $0 "" +2
    Delete $0

    DeleteRegKey HKCU "${CLASSES}\Yibizhang.Case"
    ReadRegStr $0 HKCU "${CLASSES}\.yibizhang" ""
    StrCmp $0 "Yibizhang.Case" 0 +2
    DeleteRegKey HKCU "${CLASSES}\.yibizhang"
    DeleteRegKey HKCU "${CLASSES}\Yibizhang.Policy"
    ReadRegStr $0 HKCU "${CLASSES}\.ybzpolicy" ""
    StrCmp $0 "Yibizhang.Policy" 0 +2
    DeleteRegKey HKCU "${CLASSES}\.ybzpolicy"
    !insertmacro tell_explorer

    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegKey HKCU "${KEY}"
SectionEnd
