import { Input } from 'antd';
import { Search } from 'lucide-react';

type SearchInputProps = { label: string; value: string; onChange: (words: string) => void; className?: string };

/** Narrows a list down while one types. */
export function SearchInput({ label, value, onChange, className }: SearchInputProps) {
  return (
    <Input
      allowClear
      className={className}
      aria-label={label}
      placeholder={label}
      prefix={<Search size={14} aria-hidden />}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
