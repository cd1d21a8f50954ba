# SPDX-License-Identifier: Apache-2.0
# Words of yibizhang-cli for bash: the commands, and the options that a command names in its help.
_yibizhang_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} command='' each
    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $each in
            --policy | --lang) ;;
            -*) ;;
            *) [[ -z $command ]] && command=$each ;;
        esac
    done
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" --lang en ${command:+"$command"} --help 2>/dev/null |
            grep -oE -- '(^| |,)--?[a-z][a-z-]*' | tr -d ' ,' | sort -u)" -- "$word"))
    elif [[ -z $command ]]; then
        COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" --lang en --help 2>/dev/null |
            sed -n '/^Commands:/,$s/^  \([a-z][a-z-]*\) .*/\1/p')" -- "$word"))
    else
        COMPREPLY=($(compgen -f -- "$word"))
    fi
}
complete -o filenames -F _yibizhang_cli yibizhang-cli
