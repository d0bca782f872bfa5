; For Inno Setup 6. build.py gives Name, Version, Publisher, Extension, Folder and Output.
[Setup]
AppId={{6C2D4A0E-5C0B-4B5C-9E5B-6C0B0F5B7A11}
AppName={#Name}
AppVersion={#Version}
AppPublisher={#Publisher}
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
OutputDir={#Output}
OutputBaseFilename={#Name}-{#Version}-setup
Compression=lzma2/fast
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
ChangesEnvironment=yes

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: path; Description: "Add colorstudio to the PATH, for the command line"; Flags: unchecked

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\ColorStudio-window.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\ColorStudio-window.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.{#Extension}"; ValueType: string; ValueData: "ColorStudio.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\ColorStudio.Project"; ValueType: string; ValueData: "ColorStudio project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\ColorStudio.Project\shell\open\command"; ValueType: string; ValueData: """{app}\ColorStudio-window.exe"" ""%1"""
Root: HKA; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path

[Run]
Filename: "{app}\ColorStudio-window.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
