/** PowerShell scripts for Chrome and Edge: put the policy in, see whether it stands, take it out. */
import type { KitFile } from './kit-file.ts';
import { NOT_RUN, warningsFor } from './marks.ts';
import type { PolicyValues } from './policy-values.ts';
import { FORCE_NAME, type RegistryValue, registryValues } from './registry.ts';
import { CHROMIUM_BROWSERS, forceLine, type Target } from './target.ts';

/** `deploy.ps1`, `detect.ps1` (exit status 0 in place, 1 not) and `remove.ps1`. */
export function powershellFiles(values: PolicyValues, target: Target & { id: string }): KitFile[] {
  const settings = [
    '$settings = @(',
    ...registryValues(values).map((one) => `  ${settingLine(one)}`),
    ')',
  ];
  const place = [
    `$extensionId = ${quoted(target.id)}`,
    '$browsers = @(',
    ...CHROMIUM_BROWSERS.map(
      ({ name, registry }) =>
        `  @{ Name = ${quoted(name)}; Root = ${quoted(`HKLM:\\${registry}`)} }`,
    ),
    ')',
    `$forceName = ${quoted(FORCE_NAME)}`,
  ];
  const force = `$forceInstall = ${quoted(forceLine(target) ?? '')}`;
  const script = (path: string, what: string, body: readonly string[]): KitFile => ({
    path,
    text: [
      `# Before You Post: ${what}`,
      `# ${NOT_RUN}`,
      ...warningsFor(values).map((line) => `# ${line}`),
      '',
      ...body,
      '',
    ].join('\n'),
    form: 'windows',
  });
  return [
    script('windows/deploy.ps1', 'puts the settings into Chrome and Edge on this machine.', [
      '#Requires -RunAsAdministrator',
      "$ErrorActionPreference = 'Stop'",
      ...place,
      force,
      ...settings,
      DEPLOY,
    ]),
    script('windows/detect.ps1', 'exit status 0 if the settings are in place, 1 if not.', [
      ...place,
      force,
      ...settings,
      DETECT,
    ]),
    script('windows/remove.ps1', 'takes the settings out of Chrome and Edge on this machine.', [
      '#Requires -RunAsAdministrator',
      "$ErrorActionPreference = 'Stop'",
      ...place,
      REMOVE,
    ]),
  ];
}

function settingLine(one: RegistryValue): string {
  const value = one.type === 'DWord' ? String(one.value) : quoted(one.value);
  return `@{ Name = ${quoted(one.name)}; Type = '${one.type}'; Value = ${value} }`;
}

/**
 * Text as PowerShell reads it literally. PowerShell takes curly quotes for straight ones, so each kind
 * is doubled; line breaks are put together from their numbers, for the file's own may be changed.
 */
function quoted(text: string): string {
  const parts = text.split(/([\p{Cc}\p{Zl}\p{Zp}])/u).filter((part) => part !== '');
  const pieces = parts.map((part) =>
    /^[\p{Cc}\p{Zl}\p{Zp}]$/u.test(part)
      ? `[char]${part.charCodeAt(0)}`
      : `'${part.replace(/['\u2018\u2019\u201A\u201B]/g, '$&$&')}'`,
  );
  if (pieces.length === 0) return "''";
  if (pieces.length === 1 && pieces[0]!.startsWith("'")) return pieces[0]!;
  // The empty text in front makes `+` join, where numbers would be added up.
  return `('' + ${pieces.join(' + ')})`;
}

const DEPLOY = `
foreach ($browser in $browsers) {
  $policy = "$($browser.Root)\\3rdparty\\extensions\\$extensionId\\policy"
  if (Test-Path -LiteralPath $policy) { Remove-Item -LiteralPath $policy -Recurse -Force }
  New-Item -Path $policy -Force | Out-Null
  foreach ($setting in $settings) {
    New-ItemProperty -LiteralPath $policy -Name $setting.Name -PropertyType $setting.Type -Value $setting.Value -Force | Out-Null
  }
  if ($forceInstall -ne '') {
    $list = "$($browser.Root)\\ExtensionInstallForcelist"
    if (-not (Test-Path -LiteralPath $list)) { New-Item -Path $list -Force | Out-Null }
    $there = (Get-Item -LiteralPath $list).GetValue($forceName)
    if ($null -ne $there -and -not $there.StartsWith("$extensionId;")) {
      throw "$list already has another entry numbered $forceName. Nothing was overwritten; add this line under a free number: $forceInstall"
    }
    New-ItemProperty -LiteralPath $list -Name $forceName -PropertyType String -Value $forceInstall -Force | Out-Null
  }
  Write-Output "$($browser.Name): settings are in place."
}`;

const DETECT = `
$wrong = @()
foreach ($browser in $browsers) {
  $key = Get-Item -LiteralPath "$($browser.Root)\\3rdparty\\extensions\\$extensionId\\policy" -ErrorAction SilentlyContinue
  if ($null -eq $key) {
    $wrong += "$($browser.Name): no settings"
    continue
  }
  foreach ($setting in $settings) {
    $there = $key.GetValue($setting.Name)
    if ($null -eq $there -or -not [string]::Equals([string]$there, [string]$setting.Value, [System.StringComparison]::Ordinal)) {
      $wrong += "$($browser.Name): $($setting.Name) differs"
    }
  }
  foreach ($name in $key.GetValueNames()) {
    if (@($settings | ForEach-Object { $_.Name }) -notcontains $name) { $wrong += "$($browser.Name): $name should not be there" }
  }
  if ($forceInstall -ne '') {
    $list = Get-Item -LiteralPath "$($browser.Root)\\ExtensionInstallForcelist" -ErrorAction SilentlyContinue
    if ($null -eq $list -or $list.GetValue($forceName) -ne $forceInstall) { $wrong += "$($browser.Name): not force-installed" }
  }
}
if ($wrong.Count -eq 0) {
  Write-Output 'Before You Post: settings are in place.'
  exit 0
}
Write-Output ($wrong -join '; ')
exit 1`;

const REMOVE = `
foreach ($browser in $browsers) {
  $extension = "$($browser.Root)\\3rdparty\\extensions\\$extensionId"
  if (Test-Path -LiteralPath $extension) { Remove-Item -LiteralPath $extension -Recurse -Force }
  $list = "$($browser.Root)\\ExtensionInstallForcelist"
  if (Test-Path -LiteralPath $list) {
    $there = (Get-Item -LiteralPath $list).GetValue($forceName)
    if ($null -ne $there -and $there.StartsWith("$extensionId;")) { Remove-ItemProperty -LiteralPath $list -Name $forceName }
  }
  Write-Output "$($browser.Name): settings are gone."
}`;
